/**
 */
package ringside.model.lab;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Copy Target</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Where the host's copy of a packet goes.
 * <!-- end-model-doc -->
 * @see ringside.model.lab.LabPackage#getCopyTarget()
 * @model
 * @generated
 */
public enum CopyTarget implements Enumerator
{
	/**
	 * The '<em><b>LLC</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The last level cache, without leaving copies in the host's private caches (US11412059B2).
	 * <!-- end-model-doc -->
	 * @see #LLC_VALUE
	 * @generated
	 * @ordered
	 */
	LLC(0, "LLC", "LLC"),

	/**
	 * The '<em><b>HOST L1</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Through the host core's first level cache: load and store. The baseline to compare with.
	 * <!-- end-model-doc -->
	 * @see #HOST_L1_VALUE
	 * @generated
	 * @ordered
	 */
	HOST_L1(1, "HOST_L1", "HOST_L1"),

	/**
	 * The '<em><b>MEMORY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Main memory, past all caches.
	 * <!-- end-model-doc -->
	 * @see #MEMORY_VALUE
	 * @generated
	 * @ordered
	 */
	MEMORY(2, "MEMORY", "MEMORY"),

	/**
	 * The '<em><b>RING SLOT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A slot of the descriptor ring that the cores share (US11412059B2, claim 5).
	 * <!-- end-model-doc -->
	 * @see #RING_SLOT_VALUE
	 * @generated
	 * @ordered
	 */
	RING_SLOT(3, "RING_SLOT", "RING_SLOT");

	/**
	 * The '<em><b>LLC</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The last level cache, without leaving copies in the host's private caches (US11412059B2).
	 * <!-- end-model-doc -->
	 * @see #LLC
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int LLC_VALUE = 0;

	/**
	 * The '<em><b>HOST L1</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Through the host core's first level cache: load and store. The baseline to compare with.
	 * <!-- end-model-doc -->
	 * @see #HOST_L1
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int HOST_L1_VALUE = 1;

	/**
	 * The '<em><b>MEMORY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Main memory, past all caches.
	 * <!-- end-model-doc -->
	 * @see #MEMORY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MEMORY_VALUE = 2;

	/**
	 * The '<em><b>RING SLOT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A slot of the descriptor ring that the cores share (US11412059B2, claim 5).
	 * <!-- end-model-doc -->
	 * @see #RING_SLOT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int RING_SLOT_VALUE = 3;

	/**
	 * An array of all the '<em><b>Copy Target</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final CopyTarget[] VALUES_ARRAY =
		new CopyTarget[]
		{
			LLC,
			HOST_L1,
			MEMORY,
			RING_SLOT,
		};

	/**
	 * A public read-only list of all the '<em><b>Copy Target</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<CopyTarget> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Copy Target</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CopyTarget get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			CopyTarget result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Copy Target</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CopyTarget getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			CopyTarget result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Copy Target</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CopyTarget get(int value)
	{
		switch (value)
		{
			case LLC_VALUE: return LLC;
			case HOST_L1_VALUE: return HOST_L1;
			case MEMORY_VALUE: return MEMORY;
			case RING_SLOT_VALUE: return RING_SLOT;
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
	private CopyTarget(int value, String name, String literal)
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
	
} //CopyTarget
