/**
 */
package ringside.model.lab;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Rule Key</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Which fields of a packet decide.
 * <!-- end-model-doc -->
 * @see ringside.model.lab.LabPackage#getRuleKey()
 * @model
 * @generated
 */
public enum RuleKey implements Enumerator
{
	/**
	 * The '<em><b>DST MAC</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The destination MAC address.
	 * <!-- end-model-doc -->
	 * @see #DST_MAC_VALUE
	 * @generated
	 * @ordered
	 */
	DST_MAC(0, "DST_MAC", "DST_MAC"),

	/**
	 * The '<em><b>DST IP</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The destination IPv4 or IPv6 address.
	 * <!-- end-model-doc -->
	 * @see #DST_IP_VALUE
	 * @generated
	 * @ordered
	 */
	DST_IP(1, "DST_IP", "DST_IP"),

	/**
	 * The '<em><b>FIVE TUPLE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Addresses, ports and protocol.
	 * <!-- end-model-doc -->
	 * @see #FIVE_TUPLE_VALUE
	 * @generated
	 * @ordered
	 */
	FIVE_TUPLE(2, "FIVE_TUPLE", "FIVE_TUPLE"),

	/**
	 * The '<em><b>CONTENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Any field, including the payload.
	 * <!-- end-model-doc -->
	 * @see #CONTENT_VALUE
	 * @generated
	 * @ordered
	 */
	CONTENT(3, "CONTENT", "CONTENT");

	/**
	 * The '<em><b>DST MAC</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The destination MAC address.
	 * <!-- end-model-doc -->
	 * @see #DST_MAC
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int DST_MAC_VALUE = 0;

	/**
	 * The '<em><b>DST IP</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The destination IPv4 or IPv6 address.
	 * <!-- end-model-doc -->
	 * @see #DST_IP
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int DST_IP_VALUE = 1;

	/**
	 * The '<em><b>FIVE TUPLE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Addresses, ports and protocol.
	 * <!-- end-model-doc -->
	 * @see #FIVE_TUPLE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FIVE_TUPLE_VALUE = 2;

	/**
	 * The '<em><b>CONTENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Any field, including the payload.
	 * <!-- end-model-doc -->
	 * @see #CONTENT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CONTENT_VALUE = 3;

	/**
	 * An array of all the '<em><b>Rule Key</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final RuleKey[] VALUES_ARRAY =
		new RuleKey[]
		{
			DST_MAC,
			DST_IP,
			FIVE_TUPLE,
			CONTENT,
		};

	/**
	 * A public read-only list of all the '<em><b>Rule Key</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<RuleKey> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Rule Key</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RuleKey get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			RuleKey result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Rule Key</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RuleKey getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			RuleKey result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Rule Key</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RuleKey get(int value)
	{
		switch (value)
		{
			case DST_MAC_VALUE: return DST_MAC;
			case DST_IP_VALUE: return DST_IP;
			case FIVE_TUPLE_VALUE: return FIVE_TUPLE;
			case CONTENT_VALUE: return CONTENT;
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
	private RuleKey(int value, String name, String literal)
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
	
} //RuleKey
