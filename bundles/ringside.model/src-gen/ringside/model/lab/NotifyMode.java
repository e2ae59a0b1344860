/**
 */
package ringside.model.lab;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Notify Mode</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * When the other side of a queue is notified.
 * <!-- end-model-doc -->
 * @see ringside.model.lab.LabPackage#getNotifyMode()
 * @model
 * @generated
 */
public enum NotifyMode implements Enumerator
{
	/**
	 * The '<em><b>EVERY PACKET</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For every packet, unless its flag forbids it.
	 * <!-- end-model-doc -->
	 * @see #EVERY_PACKET_VALUE
	 * @generated
	 * @ordered
	 */
	EVERY_PACKET(0, "EVERY_PACKET", "EVERY_PACKET"),

	/**
	 * The '<em><b>EVENT IDX</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the index that the other side asked for is passed (VIRTIO_F_EVENT_IDX).
	 * <!-- end-model-doc -->
	 * @see #EVENT_IDX_VALUE
	 * @generated
	 * @ordered
	 */
	EVENT_IDX(1, "EVENT_IDX", "EVENT_IDX"),

	/**
	 * The '<em><b>COALESCED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * After maxPackets packets or maxUsecs microseconds, whichever comes first.
	 * <!-- end-model-doc -->
	 * @see #COALESCED_VALUE
	 * @generated
	 * @ordered
	 */
	COALESCED(2, "COALESCED", "COALESCED");

	/**
	 * The '<em><b>EVERY PACKET</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For every packet, unless its flag forbids it.
	 * <!-- end-model-doc -->
	 * @see #EVERY_PACKET
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EVERY_PACKET_VALUE = 0;

	/**
	 * The '<em><b>EVENT IDX</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the index that the other side asked for is passed (VIRTIO_F_EVENT_IDX).
	 * <!-- end-model-doc -->
	 * @see #EVENT_IDX
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EVENT_IDX_VALUE = 1;

	/**
	 * The '<em><b>COALESCED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * After maxPackets packets or maxUsecs microseconds, whichever comes first.
	 * <!-- end-model-doc -->
	 * @see #COALESCED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int COALESCED_VALUE = 2;

	/**
	 * An array of all the '<em><b>Notify Mode</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final NotifyMode[] VALUES_ARRAY =
		new NotifyMode[]
		{
			EVERY_PACKET,
			EVENT_IDX,
			COALESCED,
		};

	/**
	 * A public read-only list of all the '<em><b>Notify Mode</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<NotifyMode> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Notify Mode</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static NotifyMode get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			NotifyMode result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Notify Mode</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static NotifyMode getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			NotifyMode result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Notify Mode</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static NotifyMode get(int value)
	{
		switch (value)
		{
			case EVERY_PACKET_VALUE: return EVERY_PACKET;
			case EVENT_IDX_VALUE: return EVENT_IDX;
			case COALESCED_VALUE: return COALESCED;
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
	private NotifyMode(int value, String name, String literal)
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
	
} //NotifyMode
