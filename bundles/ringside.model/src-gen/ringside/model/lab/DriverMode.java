/**
 */
package ringside.model.lab;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Driver Mode</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How the guest's driver learns of packets.
 * <!-- end-model-doc -->
 * @see ringside.model.lab.LabPackage#getDriverMode()
 * @model
 * @generated
 */
public enum DriverMode implements Enumerator
{
	/**
	 * The '<em><b>INTERRUPT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Every used buffer notification interrupts it.
	 * <!-- end-model-doc -->
	 * @see #INTERRUPT_VALUE
	 * @generated
	 * @ordered
	 */
	INTERRUPT(0, "INTERRUPT", "INTERRUPT"),

	/**
	 * The '<em><b>NAPI HYBRID</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An interrupt begins a series of polls, with interrupts masked until the queue is empty.
	 * <!-- end-model-doc -->
	 * @see #NAPI_HYBRID_VALUE
	 * @generated
	 * @ordered
	 */
	NAPI_HYBRID(1, "NAPI_HYBRID", "NAPI_HYBRID"),

	/**
	 * The '<em><b>POLL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It polls and never takes an interrupt.
	 * <!-- end-model-doc -->
	 * @see #POLL_VALUE
	 * @generated
	 * @ordered
	 */
	POLL(2, "POLL", "POLL");

	/**
	 * The '<em><b>INTERRUPT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Every used buffer notification interrupts it.
	 * <!-- end-model-doc -->
	 * @see #INTERRUPT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int INTERRUPT_VALUE = 0;

	/**
	 * The '<em><b>NAPI HYBRID</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An interrupt begins a series of polls, with interrupts masked until the queue is empty.
	 * <!-- end-model-doc -->
	 * @see #NAPI_HYBRID
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NAPI_HYBRID_VALUE = 1;

	/**
	 * The '<em><b>POLL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It polls and never takes an interrupt.
	 * <!-- end-model-doc -->
	 * @see #POLL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int POLL_VALUE = 2;

	/**
	 * An array of all the '<em><b>Driver Mode</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final DriverMode[] VALUES_ARRAY =
		new DriverMode[]
		{
			INTERRUPT,
			NAPI_HYBRID,
			POLL,
		};

	/**
	 * A public read-only list of all the '<em><b>Driver Mode</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<DriverMode> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Driver Mode</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DriverMode get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			DriverMode result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Driver Mode</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DriverMode getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			DriverMode result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Driver Mode</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DriverMode get(int value)
	{
		switch (value)
		{
			case INTERRUPT_VALUE: return INTERRUPT;
			case NAPI_HYBRID_VALUE: return NAPI_HYBRID;
			case POLL_VALUE: return POLL;
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
	private DriverMode(int value, String name, String literal)
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
	
} //DriverMode
