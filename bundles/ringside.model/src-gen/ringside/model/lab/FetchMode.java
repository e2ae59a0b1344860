/**
 */
package ringside.model.lab;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Fetch Mode</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What starts the move of a packet's lines.
 * <!-- end-model-doc -->
 * @see ringside.model.lab.LabPackage#getFetchMode()
 * @model
 * @generated
 */
public enum FetchMode implements Enumerator
{
	/**
	 * The '<em><b>EXPLICIT FETCH</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A fetch command of the host brings the portion from the NIC's buffer into the LLC as soon as the host finds the packet (US11412059B2, claim 4).
	 * <!-- end-model-doc -->
	 * @see #EXPLICIT_FETCH_VALUE
	 * @generated
	 * @ordered
	 */
	EXPLICIT_FETCH(0, "EXPLICIT_FETCH", "EXPLICIT_FETCH"),

	/**
	 * The '<em><b>DEMAND</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The first read of each line.
	 * <!-- end-model-doc -->
	 * @see #DEMAND_VALUE
	 * @generated
	 * @ordered
	 */
	DEMAND(1, "DEMAND", "DEMAND"),

	/**
	 * The '<em><b>NEXT LINE PREFETCH</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The first read of a line, which also fetches the next one: the next-line prefetcher of every first level cache is on.
	 * <!-- end-model-doc -->
	 * @see #NEXT_LINE_PREFETCH_VALUE
	 * @generated
	 * @ordered
	 */
	NEXT_LINE_PREFETCH(2, "NEXT_LINE_PREFETCH", "NEXT_LINE_PREFETCH"),

	/**
	 * The '<em><b>GUEST PREFETCH</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The guest's driver prefetches the next packet of its ring from the LLC into its own L1 (software prefetch, as rte_prefetch0 of DPDK).
	 * <!-- end-model-doc -->
	 * @see #GUEST_PREFETCH_VALUE
	 * @generated
	 * @ordered
	 */
	GUEST_PREFETCH(3, "GUEST_PREFETCH", "GUEST_PREFETCH");

	/**
	 * The '<em><b>EXPLICIT FETCH</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A fetch command of the host brings the portion from the NIC's buffer into the LLC as soon as the host finds the packet (US11412059B2, claim 4).
	 * <!-- end-model-doc -->
	 * @see #EXPLICIT_FETCH
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EXPLICIT_FETCH_VALUE = 0;

	/**
	 * The '<em><b>DEMAND</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The first read of each line.
	 * <!-- end-model-doc -->
	 * @see #DEMAND
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int DEMAND_VALUE = 1;

	/**
	 * The '<em><b>NEXT LINE PREFETCH</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The first read of a line, which also fetches the next one: the next-line prefetcher of every first level cache is on.
	 * <!-- end-model-doc -->
	 * @see #NEXT_LINE_PREFETCH
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NEXT_LINE_PREFETCH_VALUE = 2;

	/**
	 * The '<em><b>GUEST PREFETCH</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The guest's driver prefetches the next packet of its ring from the LLC into its own L1 (software prefetch, as rte_prefetch0 of DPDK).
	 * <!-- end-model-doc -->
	 * @see #GUEST_PREFETCH
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int GUEST_PREFETCH_VALUE = 3;

	/**
	 * An array of all the '<em><b>Fetch Mode</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final FetchMode[] VALUES_ARRAY =
		new FetchMode[]
		{
			EXPLICIT_FETCH,
			DEMAND,
			NEXT_LINE_PREFETCH,
			GUEST_PREFETCH,
		};

	/**
	 * A public read-only list of all the '<em><b>Fetch Mode</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<FetchMode> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Fetch Mode</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FetchMode get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			FetchMode result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Fetch Mode</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FetchMode getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			FetchMode result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Fetch Mode</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FetchMode get(int value)
	{
		switch (value)
		{
			case EXPLICIT_FETCH_VALUE: return EXPLICIT_FETCH;
			case DEMAND_VALUE: return DEMAND;
			case NEXT_LINE_PREFETCH_VALUE: return NEXT_LINE_PREFETCH;
			case GUEST_PREFETCH_VALUE: return GUEST_PREFETCH;
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
	private FetchMode(int value, String name, String literal)
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
	
} //FetchMode
