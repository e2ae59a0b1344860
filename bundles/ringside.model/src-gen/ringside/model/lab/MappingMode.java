/**
 */
package ringside.model.lab;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Mapping Mode</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Who sees a shared region.
 * <!-- end-model-doc -->
 * @see ringside.model.lab.LabPackage#getMappingMode()
 * @model
 * @generated
 */
public enum MappingMode implements Enumerator
{
	/**
	 * The '<em><b>PAIRWISE WINDOW</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Two machines: the first writes, the second reads.
	 * <!-- end-model-doc -->
	 * @see #PAIRWISE_WINDOW_VALUE
	 * @generated
	 * @ordered
	 */
	PAIRWISE_WINDOW(0, "PAIRWISE_WINDOW", "PAIRWISE_WINDOW"),

	/**
	 * The '<em><b>COMMON POOL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * All members, both ways.
	 * <!-- end-model-doc -->
	 * @see #COMMON_POOL_VALUE
	 * @generated
	 * @ordered
	 */
	COMMON_POOL(1, "COMMON_POOL", "COMMON_POOL"),

	/**
	 * The '<em><b>SWITCHED VIEW</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A member sees it only while it is in a second, guarded view of memory (EPT switching).
	 * <!-- end-model-doc -->
	 * @see #SWITCHED_VIEW_VALUE
	 * @generated
	 * @ordered
	 */
	SWITCHED_VIEW(2, "SWITCHED_VIEW", "SWITCHED_VIEW");

	/**
	 * The '<em><b>PAIRWISE WINDOW</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Two machines: the first writes, the second reads.
	 * <!-- end-model-doc -->
	 * @see #PAIRWISE_WINDOW
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PAIRWISE_WINDOW_VALUE = 0;

	/**
	 * The '<em><b>COMMON POOL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * All members, both ways.
	 * <!-- end-model-doc -->
	 * @see #COMMON_POOL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int COMMON_POOL_VALUE = 1;

	/**
	 * The '<em><b>SWITCHED VIEW</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A member sees it only while it is in a second, guarded view of memory (EPT switching).
	 * <!-- end-model-doc -->
	 * @see #SWITCHED_VIEW
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SWITCHED_VIEW_VALUE = 2;

	/**
	 * An array of all the '<em><b>Mapping Mode</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final MappingMode[] VALUES_ARRAY =
		new MappingMode[]
		{
			PAIRWISE_WINDOW,
			COMMON_POOL,
			SWITCHED_VIEW,
		};

	/**
	 * A public read-only list of all the '<em><b>Mapping Mode</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<MappingMode> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Mapping Mode</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MappingMode get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			MappingMode result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Mapping Mode</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MappingMode getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			MappingMode result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Mapping Mode</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MappingMode get(int value)
	{
		switch (value)
		{
			case PAIRWISE_WINDOW_VALUE: return PAIRWISE_WINDOW;
			case COMMON_POOL_VALUE: return COMMON_POOL;
			case SWITCHED_VIEW_VALUE: return SWITCHED_VIEW;
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
	private MappingMode(int value, String name, String literal)
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
	
} //MappingMode
