/**
 */
package ringside.model.lab.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import ringside.model.lab.Endpoint;
import ringside.model.lab.LabPackage;
import ringside.model.lab.PacketHeader;
import ringside.model.lab.Traffic;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Traffic</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link ringside.model.lab.impl.TrafficImpl#getAtNanos <em>At Nanos</em>}</li>
 *   <li>{@link ringside.model.lab.impl.TrafficImpl#getLengthBytes <em>Length Bytes</em>}</li>
 *   <li>{@link ringside.model.lab.impl.TrafficImpl#getEndpoint <em>Endpoint</em>}</li>
 *   <li>{@link ringside.model.lab.impl.TrafficImpl#getHeader <em>Header</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class TrafficImpl extends ElementImpl implements Traffic
{
	/**
	 * The default value of the '{@link #getAtNanos() <em>At Nanos</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAtNanos()
	 * @generated
	 * @ordered
	 */
	protected static final long AT_NANOS_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getAtNanos() <em>At Nanos</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAtNanos()
	 * @generated
	 * @ordered
	 */
	protected long atNanos = AT_NANOS_EDEFAULT;

	/**
	 * The default value of the '{@link #getLengthBytes() <em>Length Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLengthBytes()
	 * @generated
	 * @ordered
	 */
	protected static final int LENGTH_BYTES_EDEFAULT = 256;

	/**
	 * The cached value of the '{@link #getLengthBytes() <em>Length Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLengthBytes()
	 * @generated
	 * @ordered
	 */
	protected int lengthBytes = LENGTH_BYTES_EDEFAULT;

	/**
	 * The cached value of the '{@link #getEndpoint() <em>Endpoint</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndpoint()
	 * @generated
	 * @ordered
	 */
	protected Endpoint endpoint;

	/**
	 * The cached value of the '{@link #getHeader() <em>Header</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeader()
	 * @generated
	 * @ordered
	 */
	protected PacketHeader header;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TrafficImpl()
	{
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass()
	{
		return LabPackage.Literals.TRAFFIC;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getAtNanos()
	{
		return atNanos;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAtNanos(long newAtNanos)
	{
		long oldAtNanos = atNanos;
		atNanos = newAtNanos;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.TRAFFIC__AT_NANOS, oldAtNanos, atNanos));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getLengthBytes()
	{
		return lengthBytes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLengthBytes(int newLengthBytes)
	{
		int oldLengthBytes = lengthBytes;
		lengthBytes = newLengthBytes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.TRAFFIC__LENGTH_BYTES, oldLengthBytes, lengthBytes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Endpoint getEndpoint()
	{
		return endpoint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEndpoint(Endpoint newEndpoint)
	{
		Endpoint oldEndpoint = endpoint;
		endpoint = newEndpoint;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.TRAFFIC__ENDPOINT, oldEndpoint, endpoint));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PacketHeader getHeader()
	{
		return header;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetHeader(PacketHeader newHeader, NotificationChain msgs)
	{
		PacketHeader oldHeader = header;
		header = newHeader;
		if (eNotificationRequired())
		{
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, LabPackage.TRAFFIC__HEADER, oldHeader, newHeader);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHeader(PacketHeader newHeader)
	{
		if (newHeader != header)
		{
			NotificationChain msgs = null;
			if (header != null)
				msgs = ((InternalEObject)header).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - LabPackage.TRAFFIC__HEADER, null, msgs);
			if (newHeader != null)
				msgs = ((InternalEObject)newHeader).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - LabPackage.TRAFFIC__HEADER, null, msgs);
			msgs = basicSetHeader(newHeader, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.TRAFFIC__HEADER, newHeader, newHeader));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs)
	{
		switch (featureID)
		{
			case LabPackage.TRAFFIC__HEADER:
				return basicSetHeader(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType)
	{
		switch (featureID)
		{
			case LabPackage.TRAFFIC__AT_NANOS:
				return getAtNanos();
			case LabPackage.TRAFFIC__LENGTH_BYTES:
				return getLengthBytes();
			case LabPackage.TRAFFIC__ENDPOINT:
				return getEndpoint();
			case LabPackage.TRAFFIC__HEADER:
				return getHeader();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue)
	{
		switch (featureID)
		{
			case LabPackage.TRAFFIC__AT_NANOS:
				setAtNanos((Long)newValue);
				return;
			case LabPackage.TRAFFIC__LENGTH_BYTES:
				setLengthBytes((Integer)newValue);
				return;
			case LabPackage.TRAFFIC__ENDPOINT:
				setEndpoint((Endpoint)newValue);
				return;
			case LabPackage.TRAFFIC__HEADER:
				setHeader((PacketHeader)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID)
	{
		switch (featureID)
		{
			case LabPackage.TRAFFIC__AT_NANOS:
				setAtNanos(AT_NANOS_EDEFAULT);
				return;
			case LabPackage.TRAFFIC__LENGTH_BYTES:
				setLengthBytes(LENGTH_BYTES_EDEFAULT);
				return;
			case LabPackage.TRAFFIC__ENDPOINT:
				setEndpoint((Endpoint)null);
				return;
			case LabPackage.TRAFFIC__HEADER:
				setHeader((PacketHeader)null);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID)
	{
		switch (featureID)
		{
			case LabPackage.TRAFFIC__AT_NANOS:
				return atNanos != AT_NANOS_EDEFAULT;
			case LabPackage.TRAFFIC__LENGTH_BYTES:
				return lengthBytes != LENGTH_BYTES_EDEFAULT;
			case LabPackage.TRAFFIC__ENDPOINT:
				return endpoint != null;
			case LabPackage.TRAFFIC__HEADER:
				return header != null;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString()
	{
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (atNanos: ");
		result.append(atNanos);
		result.append(", lengthBytes: ");
		result.append(lengthBytes);
		result.append(')');
		return result.toString();
	}

} //TrafficImpl
