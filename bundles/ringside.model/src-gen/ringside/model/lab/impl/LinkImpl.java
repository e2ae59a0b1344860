/**
 */
package ringside.model.lab.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import ringside.model.lab.Endpoint;
import ringside.model.lab.LabPackage;
import ringside.model.lab.Link;
import ringside.model.lab.Nic;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Link</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link ringside.model.lab.impl.LinkImpl#getEndpoint <em>Endpoint</em>}</li>
 *   <li>{@link ringside.model.lab.impl.LinkImpl#getNic <em>Nic</em>}</li>
 *   <li>{@link ringside.model.lab.impl.LinkImpl#getBitsPerSecond <em>Bits Per Second</em>}</li>
 *   <li>{@link ringside.model.lab.impl.LinkImpl#getPropagationNanos <em>Propagation Nanos</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LinkImpl extends ElementImpl implements Link
{
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
	 * The cached value of the '{@link #getNic() <em>Nic</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNic()
	 * @generated
	 * @ordered
	 */
	protected Nic nic;

	/**
	 * The default value of the '{@link #getBitsPerSecond() <em>Bits Per Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBitsPerSecond()
	 * @generated
	 * @ordered
	 */
	protected static final long BITS_PER_SECOND_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getBitsPerSecond() <em>Bits Per Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBitsPerSecond()
	 * @generated
	 * @ordered
	 */
	protected long bitsPerSecond = BITS_PER_SECOND_EDEFAULT;

	/**
	 * The default value of the '{@link #getPropagationNanos() <em>Propagation Nanos</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPropagationNanos()
	 * @generated
	 * @ordered
	 */
	protected static final int PROPAGATION_NANOS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getPropagationNanos() <em>Propagation Nanos</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPropagationNanos()
	 * @generated
	 * @ordered
	 */
	protected int propagationNanos = PROPAGATION_NANOS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LinkImpl()
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
		return LabPackage.Literals.LINK;
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
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.LINK__ENDPOINT, oldEndpoint, endpoint));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Nic getNic()
	{
		return nic;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNic(Nic newNic)
	{
		Nic oldNic = nic;
		nic = newNic;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.LINK__NIC, oldNic, nic));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getBitsPerSecond()
	{
		return bitsPerSecond;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBitsPerSecond(long newBitsPerSecond)
	{
		long oldBitsPerSecond = bitsPerSecond;
		bitsPerSecond = newBitsPerSecond;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.LINK__BITS_PER_SECOND, oldBitsPerSecond, bitsPerSecond));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPropagationNanos()
	{
		return propagationNanos;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPropagationNanos(int newPropagationNanos)
	{
		int oldPropagationNanos = propagationNanos;
		propagationNanos = newPropagationNanos;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.LINK__PROPAGATION_NANOS, oldPropagationNanos, propagationNanos));
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
			case LabPackage.LINK__ENDPOINT:
				return getEndpoint();
			case LabPackage.LINK__NIC:
				return getNic();
			case LabPackage.LINK__BITS_PER_SECOND:
				return getBitsPerSecond();
			case LabPackage.LINK__PROPAGATION_NANOS:
				return getPropagationNanos();
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
			case LabPackage.LINK__ENDPOINT:
				setEndpoint((Endpoint)newValue);
				return;
			case LabPackage.LINK__NIC:
				setNic((Nic)newValue);
				return;
			case LabPackage.LINK__BITS_PER_SECOND:
				setBitsPerSecond((Long)newValue);
				return;
			case LabPackage.LINK__PROPAGATION_NANOS:
				setPropagationNanos((Integer)newValue);
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
			case LabPackage.LINK__ENDPOINT:
				setEndpoint((Endpoint)null);
				return;
			case LabPackage.LINK__NIC:
				setNic((Nic)null);
				return;
			case LabPackage.LINK__BITS_PER_SECOND:
				setBitsPerSecond(BITS_PER_SECOND_EDEFAULT);
				return;
			case LabPackage.LINK__PROPAGATION_NANOS:
				setPropagationNanos(PROPAGATION_NANOS_EDEFAULT);
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
			case LabPackage.LINK__ENDPOINT:
				return endpoint != null;
			case LabPackage.LINK__NIC:
				return nic != null;
			case LabPackage.LINK__BITS_PER_SECOND:
				return bitsPerSecond != BITS_PER_SECOND_EDEFAULT;
			case LabPackage.LINK__PROPAGATION_NANOS:
				return propagationNanos != PROPAGATION_NANOS_EDEFAULT;
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
		result.append(" (bitsPerSecond: ");
		result.append(bitsPerSecond);
		result.append(", propagationNanos: ");
		result.append(propagationNanos);
		result.append(')');
		return result.toString();
	}

} //LinkImpl
