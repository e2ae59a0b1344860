/**
 */
package ringside.model.lab.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import ringside.model.lab.LabPackage;
import ringside.model.lab.PacketHeader;
import ringside.model.lab.Protocol;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Packet Header</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link ringside.model.lab.impl.PacketHeaderImpl#getSrcMac <em>Src Mac</em>}</li>
 *   <li>{@link ringside.model.lab.impl.PacketHeaderImpl#getDstMac <em>Dst Mac</em>}</li>
 *   <li>{@link ringside.model.lab.impl.PacketHeaderImpl#getVlan <em>Vlan</em>}</li>
 *   <li>{@link ringside.model.lab.impl.PacketHeaderImpl#getSrcIp <em>Src Ip</em>}</li>
 *   <li>{@link ringside.model.lab.impl.PacketHeaderImpl#getDstIp <em>Dst Ip</em>}</li>
 *   <li>{@link ringside.model.lab.impl.PacketHeaderImpl#getProtocol <em>Protocol</em>}</li>
 *   <li>{@link ringside.model.lab.impl.PacketHeaderImpl#getSrcPort <em>Src Port</em>}</li>
 *   <li>{@link ringside.model.lab.impl.PacketHeaderImpl#getDstPort <em>Dst Port</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PacketHeaderImpl extends MinimalEObjectImpl.Container implements PacketHeader
{
	/**
	 * The default value of the '{@link #getSrcMac() <em>Src Mac</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSrcMac()
	 * @generated
	 * @ordered
	 */
	protected static final String SRC_MAC_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSrcMac() <em>Src Mac</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSrcMac()
	 * @generated
	 * @ordered
	 */
	protected String srcMac = SRC_MAC_EDEFAULT;

	/**
	 * The default value of the '{@link #getDstMac() <em>Dst Mac</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDstMac()
	 * @generated
	 * @ordered
	 */
	protected static final String DST_MAC_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDstMac() <em>Dst Mac</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDstMac()
	 * @generated
	 * @ordered
	 */
	protected String dstMac = DST_MAC_EDEFAULT;

	/**
	 * The default value of the '{@link #getVlan() <em>Vlan</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVlan()
	 * @generated
	 * @ordered
	 */
	protected static final int VLAN_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getVlan() <em>Vlan</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVlan()
	 * @generated
	 * @ordered
	 */
	protected int vlan = VLAN_EDEFAULT;

	/**
	 * The default value of the '{@link #getSrcIp() <em>Src Ip</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSrcIp()
	 * @generated
	 * @ordered
	 */
	protected static final String SRC_IP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSrcIp() <em>Src Ip</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSrcIp()
	 * @generated
	 * @ordered
	 */
	protected String srcIp = SRC_IP_EDEFAULT;

	/**
	 * The default value of the '{@link #getDstIp() <em>Dst Ip</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDstIp()
	 * @generated
	 * @ordered
	 */
	protected static final String DST_IP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDstIp() <em>Dst Ip</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDstIp()
	 * @generated
	 * @ordered
	 */
	protected String dstIp = DST_IP_EDEFAULT;

	/**
	 * The default value of the '{@link #getProtocol() <em>Protocol</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProtocol()
	 * @generated
	 * @ordered
	 */
	protected static final Protocol PROTOCOL_EDEFAULT = Protocol.UDP;

	/**
	 * The cached value of the '{@link #getProtocol() <em>Protocol</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProtocol()
	 * @generated
	 * @ordered
	 */
	protected Protocol protocol = PROTOCOL_EDEFAULT;

	/**
	 * The default value of the '{@link #getSrcPort() <em>Src Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSrcPort()
	 * @generated
	 * @ordered
	 */
	protected static final int SRC_PORT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getSrcPort() <em>Src Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSrcPort()
	 * @generated
	 * @ordered
	 */
	protected int srcPort = SRC_PORT_EDEFAULT;

	/**
	 * The default value of the '{@link #getDstPort() <em>Dst Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDstPort()
	 * @generated
	 * @ordered
	 */
	protected static final int DST_PORT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getDstPort() <em>Dst Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDstPort()
	 * @generated
	 * @ordered
	 */
	protected int dstPort = DST_PORT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PacketHeaderImpl()
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
		return LabPackage.Literals.PACKET_HEADER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSrcMac()
	{
		return srcMac;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSrcMac(String newSrcMac)
	{
		String oldSrcMac = srcMac;
		srcMac = newSrcMac;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.PACKET_HEADER__SRC_MAC, oldSrcMac, srcMac));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDstMac()
	{
		return dstMac;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDstMac(String newDstMac)
	{
		String oldDstMac = dstMac;
		dstMac = newDstMac;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.PACKET_HEADER__DST_MAC, oldDstMac, dstMac));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getVlan()
	{
		return vlan;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVlan(int newVlan)
	{
		int oldVlan = vlan;
		vlan = newVlan;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.PACKET_HEADER__VLAN, oldVlan, vlan));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSrcIp()
	{
		return srcIp;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSrcIp(String newSrcIp)
	{
		String oldSrcIp = srcIp;
		srcIp = newSrcIp;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.PACKET_HEADER__SRC_IP, oldSrcIp, srcIp));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDstIp()
	{
		return dstIp;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDstIp(String newDstIp)
	{
		String oldDstIp = dstIp;
		dstIp = newDstIp;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.PACKET_HEADER__DST_IP, oldDstIp, dstIp));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Protocol getProtocol()
	{
		return protocol;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProtocol(Protocol newProtocol)
	{
		Protocol oldProtocol = protocol;
		protocol = newProtocol == null ? PROTOCOL_EDEFAULT : newProtocol;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.PACKET_HEADER__PROTOCOL, oldProtocol, protocol));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSrcPort()
	{
		return srcPort;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSrcPort(int newSrcPort)
	{
		int oldSrcPort = srcPort;
		srcPort = newSrcPort;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.PACKET_HEADER__SRC_PORT, oldSrcPort, srcPort));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getDstPort()
	{
		return dstPort;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDstPort(int newDstPort)
	{
		int oldDstPort = dstPort;
		dstPort = newDstPort;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.PACKET_HEADER__DST_PORT, oldDstPort, dstPort));
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
			case LabPackage.PACKET_HEADER__SRC_MAC:
				return getSrcMac();
			case LabPackage.PACKET_HEADER__DST_MAC:
				return getDstMac();
			case LabPackage.PACKET_HEADER__VLAN:
				return getVlan();
			case LabPackage.PACKET_HEADER__SRC_IP:
				return getSrcIp();
			case LabPackage.PACKET_HEADER__DST_IP:
				return getDstIp();
			case LabPackage.PACKET_HEADER__PROTOCOL:
				return getProtocol();
			case LabPackage.PACKET_HEADER__SRC_PORT:
				return getSrcPort();
			case LabPackage.PACKET_HEADER__DST_PORT:
				return getDstPort();
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
			case LabPackage.PACKET_HEADER__SRC_MAC:
				setSrcMac((String)newValue);
				return;
			case LabPackage.PACKET_HEADER__DST_MAC:
				setDstMac((String)newValue);
				return;
			case LabPackage.PACKET_HEADER__VLAN:
				setVlan((Integer)newValue);
				return;
			case LabPackage.PACKET_HEADER__SRC_IP:
				setSrcIp((String)newValue);
				return;
			case LabPackage.PACKET_HEADER__DST_IP:
				setDstIp((String)newValue);
				return;
			case LabPackage.PACKET_HEADER__PROTOCOL:
				setProtocol((Protocol)newValue);
				return;
			case LabPackage.PACKET_HEADER__SRC_PORT:
				setSrcPort((Integer)newValue);
				return;
			case LabPackage.PACKET_HEADER__DST_PORT:
				setDstPort((Integer)newValue);
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
			case LabPackage.PACKET_HEADER__SRC_MAC:
				setSrcMac(SRC_MAC_EDEFAULT);
				return;
			case LabPackage.PACKET_HEADER__DST_MAC:
				setDstMac(DST_MAC_EDEFAULT);
				return;
			case LabPackage.PACKET_HEADER__VLAN:
				setVlan(VLAN_EDEFAULT);
				return;
			case LabPackage.PACKET_HEADER__SRC_IP:
				setSrcIp(SRC_IP_EDEFAULT);
				return;
			case LabPackage.PACKET_HEADER__DST_IP:
				setDstIp(DST_IP_EDEFAULT);
				return;
			case LabPackage.PACKET_HEADER__PROTOCOL:
				setProtocol(PROTOCOL_EDEFAULT);
				return;
			case LabPackage.PACKET_HEADER__SRC_PORT:
				setSrcPort(SRC_PORT_EDEFAULT);
				return;
			case LabPackage.PACKET_HEADER__DST_PORT:
				setDstPort(DST_PORT_EDEFAULT);
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
			case LabPackage.PACKET_HEADER__SRC_MAC:
				return SRC_MAC_EDEFAULT == null ? srcMac != null : !SRC_MAC_EDEFAULT.equals(srcMac);
			case LabPackage.PACKET_HEADER__DST_MAC:
				return DST_MAC_EDEFAULT == null ? dstMac != null : !DST_MAC_EDEFAULT.equals(dstMac);
			case LabPackage.PACKET_HEADER__VLAN:
				return vlan != VLAN_EDEFAULT;
			case LabPackage.PACKET_HEADER__SRC_IP:
				return SRC_IP_EDEFAULT == null ? srcIp != null : !SRC_IP_EDEFAULT.equals(srcIp);
			case LabPackage.PACKET_HEADER__DST_IP:
				return DST_IP_EDEFAULT == null ? dstIp != null : !DST_IP_EDEFAULT.equals(dstIp);
			case LabPackage.PACKET_HEADER__PROTOCOL:
				return protocol != PROTOCOL_EDEFAULT;
			case LabPackage.PACKET_HEADER__SRC_PORT:
				return srcPort != SRC_PORT_EDEFAULT;
			case LabPackage.PACKET_HEADER__DST_PORT:
				return dstPort != DST_PORT_EDEFAULT;
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
		result.append(" (srcMac: ");
		result.append(srcMac);
		result.append(", dstMac: ");
		result.append(dstMac);
		result.append(", vlan: ");
		result.append(vlan);
		result.append(", srcIp: ");
		result.append(srcIp);
		result.append(", dstIp: ");
		result.append(dstIp);
		result.append(", protocol: ");
		result.append(protocol);
		result.append(", srcPort: ");
		result.append(srcPort);
		result.append(", dstPort: ");
		result.append(dstPort);
		result.append(')');
		return result.toString();
	}

} //PacketHeaderImpl
