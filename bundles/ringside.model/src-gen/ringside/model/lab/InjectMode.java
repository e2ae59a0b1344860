/**
 */
package ringside.model.lab;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Inject Mode</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How an interrupt reaches the core of a virtual machine.
 * <!-- end-model-doc -->
 * @see ringside.model.lab.LabPackage#getInjectMode()
 * @model
 * @generated
 */
public enum InjectMode implements Enumerator
{
	/**
	 * The '<em><b>EXIT INJECT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Exit and inject: two exits for each interrupt.
	 * <!-- end-model-doc -->
	 * @see #EXIT_INJECT_VALUE
	 * @generated
	 * @ordered
	 */
	EXIT_INJECT(0, "EXIT_INJECT", "EXIT_INJECT"),

	/**
	 * The '<em><b>PV EOI</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Exit and inject with the end of interrupt signalled in memory: one exit.
	 * <!-- end-model-doc -->
	 * @see #PV_EOI_VALUE
	 * @generated
	 * @ordered
	 */
	PV_EOI(1, "PV_EOI", "PV_EOI"),

	/**
	 * The '<em><b>POSTED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Posted interrupts: the core takes them without an exit.
	 * <!-- end-model-doc -->
	 * @see #POSTED_VALUE
	 * @generated
	 * @ordered
	 */
	POSTED(2, "POSTED", "POSTED");

	/**
	 * The '<em><b>EXIT INJECT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Exit and inject: two exits for each interrupt.
	 * <!-- end-model-doc -->
	 * @see #EXIT_INJECT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EXIT_INJECT_VALUE = 0;

	/**
	 * The '<em><b>PV EOI</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Exit and inject with the end of interrupt signalled in memory: one exit.
	 * <!-- end-model-doc -->
	 * @see #PV_EOI
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PV_EOI_VALUE = 1;

	/**
	 * The '<em><b>POSTED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Posted interrupts: the core takes them without an exit.
	 * <!-- end-model-doc -->
	 * @see #POSTED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int POSTED_VALUE = 2;

	/**
	 * An array of all the '<em><b>Inject Mode</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final InjectMode[] VALUES_ARRAY =
		new InjectMode[]
		{
			EXIT_INJECT,
			PV_EOI,
			POSTED,
		};

	/**
	 * A public read-only list of all the '<em><b>Inject Mode</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<InjectMode> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Inject Mode</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static InjectMode get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			InjectMode result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Inject Mode</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static InjectMode getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			InjectMode result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Inject Mode</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static InjectMode get(int value)
	{
		switch (value)
		{
			case EXIT_INJECT_VALUE: return EXIT_INJECT;
			case PV_EOI_VALUE: return PV_EOI;
			case POSTED_VALUE: return POSTED;
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
	private InjectMode(int value, String name, String literal)
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
	
} //InjectMode
