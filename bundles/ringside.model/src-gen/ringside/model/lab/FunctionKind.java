/**
 */
package ringside.model.lab;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Function Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a network function does.
 * <!-- end-model-doc -->
 * @see ringside.model.lab.LabPackage#getFunctionKind()
 * @model
 * @generated
 */
public enum FunctionKind implements Enumerator
{
	/**
	 * The '<em><b>SINK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It takes packets and sends none.
	 * <!-- end-model-doc -->
	 * @see #SINK_VALUE
	 * @generated
	 * @ordered
	 */
	SINK(0, "SINK", "SINK"),

	/**
	 * The '<em><b>ECHO</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It sends every packet back to where it came from.
	 * <!-- end-model-doc -->
	 * @see #ECHO_VALUE
	 * @generated
	 * @ordered
	 */
	ECHO(1, "ECHO", "ECHO"),

	/**
	 * The '<em><b>FORWARDER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It passes packets on as they are.
	 * <!-- end-model-doc -->
	 * @see #FORWARDER_VALUE
	 * @generated
	 * @ordered
	 */
	FORWARDER(2, "FORWARDER", "FORWARDER"),

	/**
	 * The '<em><b>FIREWALL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It blocks what its rules say.
	 * <!-- end-model-doc -->
	 * @see #FIREWALL_VALUE
	 * @generated
	 * @ordered
	 */
	FIREWALL(3, "FIREWALL", "FIREWALL"),

	/**
	 * The '<em><b>NAT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It rewrites addresses as its rules say.
	 * <!-- end-model-doc -->
	 * @see #NAT_VALUE
	 * @generated
	 * @ordered
	 */
	NAT(4, "NAT", "NAT"),

	/**
	 * The '<em><b>DPI</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It inspects the whole payload (deep packet inspection).
	 * <!-- end-model-doc -->
	 * @see #DPI_VALUE
	 * @generated
	 * @ordered
	 */
	DPI(5, "DPI", "DPI"),

	/**
	 * The '<em><b>LOAD BALANCER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It spreads flows over the destinations of its rules.
	 * <!-- end-model-doc -->
	 * @see #LOAD_BALANCER_VALUE
	 * @generated
	 * @ordered
	 */
	LOAD_BALANCER(6, "LOAD_BALANCER", "LOAD_BALANCER"),

	/**
	 * The '<em><b>ROUTER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It chooses the next destination by its rules.
	 * <!-- end-model-doc -->
	 * @see #ROUTER_VALUE
	 * @generated
	 * @ordered
	 */
	ROUTER(7, "ROUTER", "ROUTER");

	/**
	 * The '<em><b>SINK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It takes packets and sends none.
	 * <!-- end-model-doc -->
	 * @see #SINK
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SINK_VALUE = 0;

	/**
	 * The '<em><b>ECHO</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It sends every packet back to where it came from.
	 * <!-- end-model-doc -->
	 * @see #ECHO
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ECHO_VALUE = 1;

	/**
	 * The '<em><b>FORWARDER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It passes packets on as they are.
	 * <!-- end-model-doc -->
	 * @see #FORWARDER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FORWARDER_VALUE = 2;

	/**
	 * The '<em><b>FIREWALL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It blocks what its rules say.
	 * <!-- end-model-doc -->
	 * @see #FIREWALL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FIREWALL_VALUE = 3;

	/**
	 * The '<em><b>NAT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It rewrites addresses as its rules say.
	 * <!-- end-model-doc -->
	 * @see #NAT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NAT_VALUE = 4;

	/**
	 * The '<em><b>DPI</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It inspects the whole payload (deep packet inspection).
	 * <!-- end-model-doc -->
	 * @see #DPI
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int DPI_VALUE = 5;

	/**
	 * The '<em><b>LOAD BALANCER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It spreads flows over the destinations of its rules.
	 * <!-- end-model-doc -->
	 * @see #LOAD_BALANCER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int LOAD_BALANCER_VALUE = 6;

	/**
	 * The '<em><b>ROUTER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It chooses the next destination by its rules.
	 * <!-- end-model-doc -->
	 * @see #ROUTER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ROUTER_VALUE = 7;

	/**
	 * An array of all the '<em><b>Function Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final FunctionKind[] VALUES_ARRAY =
		new FunctionKind[]
		{
			SINK,
			ECHO,
			FORWARDER,
			FIREWALL,
			NAT,
			DPI,
			LOAD_BALANCER,
			ROUTER,
		};

	/**
	 * A public read-only list of all the '<em><b>Function Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<FunctionKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Function Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FunctionKind get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			FunctionKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Function Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FunctionKind getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			FunctionKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Function Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FunctionKind get(int value)
	{
		switch (value)
		{
			case SINK_VALUE: return SINK;
			case ECHO_VALUE: return ECHO;
			case FORWARDER_VALUE: return FORWARDER;
			case FIREWALL_VALUE: return FIREWALL;
			case NAT_VALUE: return NAT;
			case DPI_VALUE: return DPI;
			case LOAD_BALANCER_VALUE: return LOAD_BALANCER;
			case ROUTER_VALUE: return ROUTER;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private FunctionKind(int value, String name, String literal)
	{
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue()
	{
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName()
	{
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral()
	{
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString()
	{
		return literal;
	}
	
} //FunctionKind
