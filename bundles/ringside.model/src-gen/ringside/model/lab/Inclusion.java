/**
 */
package ringside.model.lab;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Inclusion</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a cache promises about the levels closer to the core.
 * <!-- end-model-doc -->
 * @see ringside.model.lab.LabPackage#getInclusion()
 * @model
 * @generated
 */
public enum Inclusion implements Enumerator
{
	/**
	 * The '<em><b>INCLUSIVE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It holds every line that they hold; evicting a line invalidates their copies.
	 * <!-- end-model-doc -->
	 * @see #INCLUSIVE_VALUE
	 * @generated
	 * @ordered
	 */
	INCLUSIVE(0, "INCLUSIVE", "INCLUSIVE"),

	/**
	 * The '<em><b>NON INCLUSIVE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It promises nothing.
	 * <!-- end-model-doc -->
	 * @see #NON_INCLUSIVE_VALUE
	 * @generated
	 * @ordered
	 */
	NON_INCLUSIVE(1, "NON_INCLUSIVE", "NON_INCLUSIVE"),

	/**
	 * The '<em><b>EXCLUSIVE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It holds no line that they hold.
	 * <!-- end-model-doc -->
	 * @see #EXCLUSIVE_VALUE
	 * @generated
	 * @ordered
	 */
	EXCLUSIVE(2, "EXCLUSIVE", "EXCLUSIVE");

	/**
	 * The '<em><b>INCLUSIVE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It holds every line that they hold; evicting a line invalidates their copies.
	 * <!-- end-model-doc -->
	 * @see #INCLUSIVE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int INCLUSIVE_VALUE = 0;

	/**
	 * The '<em><b>NON INCLUSIVE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It promises nothing.
	 * <!-- end-model-doc -->
	 * @see #NON_INCLUSIVE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NON_INCLUSIVE_VALUE = 1;

	/**
	 * The '<em><b>EXCLUSIVE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It holds no line that they hold.
	 * <!-- end-model-doc -->
	 * @see #EXCLUSIVE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EXCLUSIVE_VALUE = 2;

	/**
	 * An array of all the '<em><b>Inclusion</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Inclusion[] VALUES_ARRAY =
		new Inclusion[]
		{
			INCLUSIVE,
			NON_INCLUSIVE,
			EXCLUSIVE,
		};

	/**
	 * A public read-only list of all the '<em><b>Inclusion</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Inclusion> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Inclusion</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Inclusion get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			Inclusion result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Inclusion</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Inclusion getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			Inclusion result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Inclusion</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Inclusion get(int value)
	{
		switch (value)
		{
			case INCLUSIVE_VALUE: return INCLUSIVE;
			case NON_INCLUSIVE_VALUE: return NON_INCLUSIVE;
			case EXCLUSIVE_VALUE: return EXCLUSIVE;
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
	private Inclusion(int value, String name, String literal)
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
	
} //Inclusion
