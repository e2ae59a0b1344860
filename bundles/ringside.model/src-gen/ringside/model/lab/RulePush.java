/**
 */
package ringside.model.lab;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Rule Push</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * When the switch gives routing rules to transfer components.
 * <!-- end-model-doc -->
 * @see ringside.model.lab.LabPackage#getRulePush()
 * @model
 * @generated
 */
public enum RulePush implements Enumerator
{
	/**
	 * The '<em><b>PRECONFIGURED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Never: the rules of the lab are all there are.
	 * <!-- end-model-doc -->
	 * @see #PRECONFIGURED_VALUE
	 * @generated
	 * @ordered
	 */
	PRECONFIGURED(0, "PRECONFIGURED", "PRECONFIGURED"),

	/**
	 * The '<em><b>ON FIRST PACKET</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * After it has classified the first packet of a set.
	 * <!-- end-model-doc -->
	 * @see #ON_FIRST_PACKET_VALUE
	 * @generated
	 * @ordered
	 */
	ON_FIRST_PACKET(1, "ON_FIRST_PACKET", "ON_FIRST_PACKET"),

	/**
	 * The '<em><b>AFTER NPACKETS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * After it has seen rulePushAfter packets of a set.
	 * <!-- end-model-doc -->
	 * @see #AFTER_NPACKETS_VALUE
	 * @generated
	 * @ordered
	 */
	AFTER_NPACKETS(2, "AFTER_N_PACKETS", "AFTER_N_PACKETS");

	/**
	 * The '<em><b>PRECONFIGURED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Never: the rules of the lab are all there are.
	 * <!-- end-model-doc -->
	 * @see #PRECONFIGURED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PRECONFIGURED_VALUE = 0;

	/**
	 * The '<em><b>ON FIRST PACKET</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * After it has classified the first packet of a set.
	 * <!-- end-model-doc -->
	 * @see #ON_FIRST_PACKET
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ON_FIRST_PACKET_VALUE = 1;

	/**
	 * The '<em><b>AFTER NPACKETS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * After it has seen rulePushAfter packets of a set.
	 * <!-- end-model-doc -->
	 * @see #AFTER_NPACKETS
	 * @model name="AFTER_N_PACKETS"
	 * @generated
	 * @ordered
	 */
	public static final int AFTER_NPACKETS_VALUE = 2;

	/**
	 * An array of all the '<em><b>Rule Push</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final RulePush[] VALUES_ARRAY =
		new RulePush[]
		{
			PRECONFIGURED,
			ON_FIRST_PACKET,
			AFTER_NPACKETS,
		};

	/**
	 * A public read-only list of all the '<em><b>Rule Push</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<RulePush> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Rule Push</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RulePush get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			RulePush result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Rule Push</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RulePush getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			RulePush result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Rule Push</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RulePush get(int value)
	{
		switch (value)
		{
			case PRECONFIGURED_VALUE: return PRECONFIGURED;
			case ON_FIRST_PACKET_VALUE: return ON_FIRST_PACKET;
			case AFTER_NPACKETS_VALUE: return AFTER_NPACKETS;
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
	private RulePush(int value, String name, String literal)
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
	
} //RulePush
