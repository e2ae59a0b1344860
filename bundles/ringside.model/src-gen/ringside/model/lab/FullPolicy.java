/**
 */
package ringside.model.lab;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Full Policy</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a sender does when there is no free buffer.
 * <!-- end-model-doc -->
 * @see ringside.model.lab.LabPackage#getFullPolicy()
 * @model
 * @generated
 */
public enum FullPolicy implements Enumerator
{
	/**
	 * The '<em><b>DROP</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It drops the packet.
	 * <!-- end-model-doc -->
	 * @see #DROP_VALUE
	 * @generated
	 * @ordered
	 */
	DROP(0, "DROP", "DROP"),

	/**
	 * The '<em><b>BACKPRESSURE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It waits until there is one.
	 * <!-- end-model-doc -->
	 * @see #BACKPRESSURE_VALUE
	 * @generated
	 * @ordered
	 */
	BACKPRESSURE(1, "BACKPRESSURE", "BACKPRESSURE"),

	/**
	 * The '<em><b>RETRY N</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It tries again a number of times and then drops.
	 * <!-- end-model-doc -->
	 * @see #RETRY_N_VALUE
	 * @generated
	 * @ordered
	 */
	RETRY_N(2, "RETRY_N", "RETRY_N"),

	/**
	 * The '<em><b>FALL BACK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It sends the packet by the virtual switch. For shared regions only.
	 * <!-- end-model-doc -->
	 * @see #FALL_BACK_VALUE
	 * @generated
	 * @ordered
	 */
	FALL_BACK(3, "FALL_BACK", "FALL_BACK");

	/**
	 * The '<em><b>DROP</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It drops the packet.
	 * <!-- end-model-doc -->
	 * @see #DROP
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int DROP_VALUE = 0;

	/**
	 * The '<em><b>BACKPRESSURE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It waits until there is one.
	 * <!-- end-model-doc -->
	 * @see #BACKPRESSURE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int BACKPRESSURE_VALUE = 1;

	/**
	 * The '<em><b>RETRY N</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It tries again a number of times and then drops.
	 * <!-- end-model-doc -->
	 * @see #RETRY_N
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int RETRY_N_VALUE = 2;

	/**
	 * The '<em><b>FALL BACK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It sends the packet by the virtual switch. For shared regions only.
	 * <!-- end-model-doc -->
	 * @see #FALL_BACK
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FALL_BACK_VALUE = 3;

	/**
	 * An array of all the '<em><b>Full Policy</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final FullPolicy[] VALUES_ARRAY =
		new FullPolicy[]
		{
			DROP,
			BACKPRESSURE,
			RETRY_N,
			FALL_BACK,
		};

	/**
	 * A public read-only list of all the '<em><b>Full Policy</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<FullPolicy> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Full Policy</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FullPolicy get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			FullPolicy result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Full Policy</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FullPolicy getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			FullPolicy result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Full Policy</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FullPolicy get(int value)
	{
		switch (value)
		{
			case DROP_VALUE: return DROP;
			case BACKPRESSURE_VALUE: return BACKPRESSURE;
			case RETRY_N_VALUE: return RETRY_N;
			case FALL_BACK_VALUE: return FALL_BACK;
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
	private FullPolicy(int value, String name, String literal)
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
	
} //FullPolicy
