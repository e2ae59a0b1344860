/**
 */
package ringside.model.lab.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

import ringside.model.lab.LabPackage;
import ringside.model.lab.Virtqueue;
import ringside.model.lab.VirtualNic;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Virtual Nic</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link ringside.model.lab.impl.VirtualNicImpl#getMacAddress <em>Mac Address</em>}</li>
 *   <li>{@link ringside.model.lab.impl.VirtualNicImpl#getIpAddress <em>Ip Address</em>}</li>
 *   <li>{@link ringside.model.lab.impl.VirtualNicImpl#getMulticastGroups <em>Multicast Groups</em>}</li>
 *   <li>{@link ringside.model.lab.impl.VirtualNicImpl#getRx <em>Rx</em>}</li>
 *   <li>{@link ringside.model.lab.impl.VirtualNicImpl#getTx <em>Tx</em>}</li>
 * </ul>
 *
 * @generated
 */
public class VirtualNicImpl extends ElementImpl implements VirtualNic
{
	/**
	 * The default value of the '{@link #getMacAddress() <em>Mac Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMacAddress()
	 * @generated
	 * @ordered
	 */
	protected static final String MAC_ADDRESS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMacAddress() <em>Mac Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMacAddress()
	 * @generated
	 * @ordered
	 */
	protected String macAddress = MAC_ADDRESS_EDEFAULT;

	/**
	 * The default value of the '{@link #getIpAddress() <em>Ip Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIpAddress()
	 * @generated
	 * @ordered
	 */
	protected static final String IP_ADDRESS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIpAddress() <em>Ip Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIpAddress()
	 * @generated
	 * @ordered
	 */
	protected String ipAddress = IP_ADDRESS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getMulticastGroups() <em>Multicast Groups</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMulticastGroups()
	 * @generated
	 * @ordered
	 */
	protected EList<String> multicastGroups;

	/**
	 * The cached value of the '{@link #getRx() <em>Rx</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRx()
	 * @generated
	 * @ordered
	 */
	protected Virtqueue rx;

	/**
	 * The cached value of the '{@link #getTx() <em>Tx</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTx()
	 * @generated
	 * @ordered
	 */
	protected Virtqueue tx;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected VirtualNicImpl()
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
		return LabPackage.Literals.VIRTUAL_NIC;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMacAddress()
	{
		return macAddress;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMacAddress(String newMacAddress)
	{
		String oldMacAddress = macAddress;
		macAddress = newMacAddress;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.VIRTUAL_NIC__MAC_ADDRESS, oldMacAddress, macAddress));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getIpAddress()
	{
		return ipAddress;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIpAddress(String newIpAddress)
	{
		String oldIpAddress = ipAddress;
		ipAddress = newIpAddress;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.VIRTUAL_NIC__IP_ADDRESS, oldIpAddress, ipAddress));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getMulticastGroups()
	{
		if (multicastGroups == null)
		{
			multicastGroups = new EDataTypeUniqueEList<String>(String.class, this, LabPackage.VIRTUAL_NIC__MULTICAST_GROUPS);
		}
		return multicastGroups;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Virtqueue getRx()
	{
		return rx;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetRx(Virtqueue newRx, NotificationChain msgs)
	{
		Virtqueue oldRx = rx;
		rx = newRx;
		if (eNotificationRequired())
		{
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, LabPackage.VIRTUAL_NIC__RX, oldRx, newRx);
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
	public void setRx(Virtqueue newRx)
	{
		if (newRx != rx)
		{
			NotificationChain msgs = null;
			if (rx != null)
				msgs = ((InternalEObject)rx).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - LabPackage.VIRTUAL_NIC__RX, null, msgs);
			if (newRx != null)
				msgs = ((InternalEObject)newRx).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - LabPackage.VIRTUAL_NIC__RX, null, msgs);
			msgs = basicSetRx(newRx, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.VIRTUAL_NIC__RX, newRx, newRx));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Virtqueue getTx()
	{
		return tx;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetTx(Virtqueue newTx, NotificationChain msgs)
	{
		Virtqueue oldTx = tx;
		tx = newTx;
		if (eNotificationRequired())
		{
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, LabPackage.VIRTUAL_NIC__TX, oldTx, newTx);
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
	public void setTx(Virtqueue newTx)
	{
		if (newTx != tx)
		{
			NotificationChain msgs = null;
			if (tx != null)
				msgs = ((InternalEObject)tx).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - LabPackage.VIRTUAL_NIC__TX, null, msgs);
			if (newTx != null)
				msgs = ((InternalEObject)newTx).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - LabPackage.VIRTUAL_NIC__TX, null, msgs);
			msgs = basicSetTx(newTx, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.VIRTUAL_NIC__TX, newTx, newTx));
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
			case LabPackage.VIRTUAL_NIC__RX:
				return basicSetRx(null, msgs);
			case LabPackage.VIRTUAL_NIC__TX:
				return basicSetTx(null, msgs);
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
			case LabPackage.VIRTUAL_NIC__MAC_ADDRESS:
				return getMacAddress();
			case LabPackage.VIRTUAL_NIC__IP_ADDRESS:
				return getIpAddress();
			case LabPackage.VIRTUAL_NIC__MULTICAST_GROUPS:
				return getMulticastGroups();
			case LabPackage.VIRTUAL_NIC__RX:
				return getRx();
			case LabPackage.VIRTUAL_NIC__TX:
				return getTx();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue)
	{
		switch (featureID)
		{
			case LabPackage.VIRTUAL_NIC__MAC_ADDRESS:
				setMacAddress((String)newValue);
				return;
			case LabPackage.VIRTUAL_NIC__IP_ADDRESS:
				setIpAddress((String)newValue);
				return;
			case LabPackage.VIRTUAL_NIC__MULTICAST_GROUPS:
				getMulticastGroups().clear();
				getMulticastGroups().addAll((Collection<? extends String>)newValue);
				return;
			case LabPackage.VIRTUAL_NIC__RX:
				setRx((Virtqueue)newValue);
				return;
			case LabPackage.VIRTUAL_NIC__TX:
				setTx((Virtqueue)newValue);
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
			case LabPackage.VIRTUAL_NIC__MAC_ADDRESS:
				setMacAddress(MAC_ADDRESS_EDEFAULT);
				return;
			case LabPackage.VIRTUAL_NIC__IP_ADDRESS:
				setIpAddress(IP_ADDRESS_EDEFAULT);
				return;
			case LabPackage.VIRTUAL_NIC__MULTICAST_GROUPS:
				getMulticastGroups().clear();
				return;
			case LabPackage.VIRTUAL_NIC__RX:
				setRx((Virtqueue)null);
				return;
			case LabPackage.VIRTUAL_NIC__TX:
				setTx((Virtqueue)null);
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
			case LabPackage.VIRTUAL_NIC__MAC_ADDRESS:
				return MAC_ADDRESS_EDEFAULT == null ? macAddress != null : !MAC_ADDRESS_EDEFAULT.equals(macAddress);
			case LabPackage.VIRTUAL_NIC__IP_ADDRESS:
				return IP_ADDRESS_EDEFAULT == null ? ipAddress != null : !IP_ADDRESS_EDEFAULT.equals(ipAddress);
			case LabPackage.VIRTUAL_NIC__MULTICAST_GROUPS:
				return multicastGroups != null && !multicastGroups.isEmpty();
			case LabPackage.VIRTUAL_NIC__RX:
				return rx != null;
			case LabPackage.VIRTUAL_NIC__TX:
				return tx != null;
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
		result.append(" (macAddress: ");
		result.append(macAddress);
		result.append(", ipAddress: ");
		result.append(ipAddress);
		result.append(", multicastGroups: ");
		result.append(multicastGroups);
		result.append(')');
		return result.toString();
	}

} //VirtualNicImpl
