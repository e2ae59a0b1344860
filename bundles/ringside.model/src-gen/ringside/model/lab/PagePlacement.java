/**
 */
package ringside.model.lab;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Page Placement</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How pages of memory are laid out.
 * <!-- end-model-doc -->
 * @see ringside.model.lab.LabPackage#getPagePlacement()
 * @model
 * @generated
 */
public enum PagePlacement implements Enumerator
{
	/**
	 * The '<em><b>CONTIGUOUS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One after the other: a large buffer spreads evenly over the sets.
	 * <!-- end-model-doc -->
	 * @see #CONTIGUOUS_VALUE
	 * @generated
	 * @ordered
	 */
	CONTIGUOUS(0, "CONTIGUOUS", "CONTIGUOUS"),

	/**
	 * The '<em><b>SCATTERED 4K</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pages of 4 KiB at random places.
	 * <!-- end-model-doc -->
	 * @see #SCATTERED_4K_VALUE
	 * @generated
	 * @ordered
	 */
	SCATTERED_4K(1, "SCATTERED_4K", "SCATTERED_4K"),

	/**
	 * The '<em><b>SCATTERED 2M</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pages of 2 MiB at random places.
	 * <!-- end-model-doc -->
	 * @see #SCATTERED_2M_VALUE
	 * @generated
	 * @ordered
	 */
	SCATTERED_2M(2, "SCATTERED_2M", "SCATTERED_2M");

	/**
	 * The '<em><b>CONTIGUOUS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One after the other: a large buffer spreads evenly over the sets.
	 * <!-- end-model-doc -->
	 * @see #CONTIGUOUS
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CONTIGUOUS_VALUE = 0;

	/**
	 * The '<em><b>SCATTERED 4K</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pages of 4 KiB at random places.
	 * <!-- end-model-doc -->
	 * @see #SCATTERED_4K
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SCATTERED_4K_VALUE = 1;

	/**
	 * The '<em><b>SCATTERED 2M</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pages of 2 MiB at random places.
	 * <!-- end-model-doc -->
	 * @see #SCATTERED_2M
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SCATTERED_2M_VALUE = 2;

	/**
	 * An array of all the '<em><b>Page Placement</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final PagePlacement[] VALUES_ARRAY =
		new PagePlacement[]
		{
			CONTIGUOUS,
			SCATTERED_4K,
			SCATTERED_2M,
		};

	/**
	 * A public read-only list of all the '<em><b>Page Placement</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<PagePlacement> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Page Placement</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PagePlacement get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			PagePlacement result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Page Placement</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PagePlacement getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			PagePlacement result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Page Placement</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PagePlacement get(int value)
	{
		switch (value)
		{
			case CONTIGUOUS_VALUE: return CONTIGUOUS;
			case SCATTERED_4K_VALUE: return SCATTERED_4K;
			case SCATTERED_2M_VALUE: return SCATTERED_2M;
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
	private PagePlacement(int value, String name, String literal)
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
	
} //PagePlacement
