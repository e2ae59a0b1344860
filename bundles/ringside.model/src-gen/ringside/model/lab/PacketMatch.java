/**
 */
package ringside.model.lab;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Packet Match</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Which packets a rule is for: all the fields that are set must agree. A match without any field is for every packet.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link ringside.model.lab.PacketMatch#getSrcMac <em>Src Mac</em>}</li>
 *   <li>{@link ringside.model.lab.PacketMatch#getDstMac <em>Dst Mac</em>}</li>
 *   <li>{@link ringside.model.lab.PacketMatch#getVlan <em>Vlan</em>}</li>
 *   <li>{@link ringside.model.lab.PacketMatch#getSrcIp <em>Src Ip</em>}</li>
 *   <li>{@link ringside.model.lab.PacketMatch#getDstIp <em>Dst Ip</em>}</li>
 *   <li>{@link ringside.model.lab.PacketMatch#getProtocol <em>Protocol</em>}</li>
 *   <li>{@link ringside.model.lab.PacketMatch#getSrcPort <em>Src Port</em>}</li>
 *   <li>{@link ringside.model.lab.PacketMatch#getDstPort <em>Dst Port</em>}</li>
 * </ul>
 *
 * @see ringside.model.lab.LabPackage#getPacketMatch()
 * @model
 * @generated
 */
public interface PacketMatch extends EObject
{
	/**
	 * Returns the value of the '<em><b>Src Mac</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The source MAC address, such as 52:54:00:00:00:01. Unset: any.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Src Mac</em>' attribute.
	 * @see #setSrcMac(String)
	 * @see ringside.model.lab.LabPackage#getPacketMatch_SrcMac()
	 * @model
	 * @generated
	 */
	String getSrcMac();

	/**
	 * Sets the value of the '{@link ringside.model.lab.PacketMatch#getSrcMac <em>Src Mac</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Src Mac</em>' attribute.
	 * @see #getSrcMac()
	 * @generated
	 */
	void setSrcMac(String value);

	/**
	 * Returns the value of the '<em><b>Dst Mac</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The destination MAC address. Unset: any.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dst Mac</em>' attribute.
	 * @see #setDstMac(String)
	 * @see ringside.model.lab.LabPackage#getPacketMatch_DstMac()
	 * @model
	 * @generated
	 */
	String getDstMac();

	/**
	 * Sets the value of the '{@link ringside.model.lab.PacketMatch#getDstMac <em>Dst Mac</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dst Mac</em>' attribute.
	 * @see #getDstMac()
	 * @generated
	 */
	void setDstMac(String value);

	/**
	 * Returns the value of the '<em><b>Vlan</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The VLAN, 1 to 4094, or 0 for untagged packets. Unset: any.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Vlan</em>' attribute.
	 * @see #setVlan(Integer)
	 * @see ringside.model.lab.LabPackage#getPacketMatch_Vlan()
	 * @model
	 * @generated
	 */
	Integer getVlan();

	/**
	 * Sets the value of the '{@link ringside.model.lab.PacketMatch#getVlan <em>Vlan</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vlan</em>' attribute.
	 * @see #getVlan()
	 * @generated
	 */
	void setVlan(Integer value);

	/**
	 * Returns the value of the '<em><b>Src Ip</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The source IPv4 or IPv6 address or prefix, such as 10.0.2.7, 10.0.2.0/24 or 2001:db8::/32. Unset: any.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Src Ip</em>' attribute.
	 * @see #setSrcIp(String)
	 * @see ringside.model.lab.LabPackage#getPacketMatch_SrcIp()
	 * @model
	 * @generated
	 */
	String getSrcIp();

	/**
	 * Sets the value of the '{@link ringside.model.lab.PacketMatch#getSrcIp <em>Src Ip</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Src Ip</em>' attribute.
	 * @see #getSrcIp()
	 * @generated
	 */
	void setSrcIp(String value);

	/**
	 * Returns the value of the '<em><b>Dst Ip</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The destination IPv4 or IPv6 address or prefix. Unset: any.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dst Ip</em>' attribute.
	 * @see #setDstIp(String)
	 * @see ringside.model.lab.LabPackage#getPacketMatch_DstIp()
	 * @model
	 * @generated
	 */
	String getDstIp();

	/**
	 * Sets the value of the '{@link ringside.model.lab.PacketMatch#getDstIp <em>Dst Ip</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dst Ip</em>' attribute.
	 * @see #getDstIp()
	 * @generated
	 */
	void setDstIp(String value);

	/**
	 * Returns the value of the '<em><b>Protocol</b></em>' attribute.
	 * The default value is <code>"ANY"</code>.
	 * The literals are from the enumeration {@link ringside.model.lab.Protocol}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The protocol carried by IP.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Protocol</em>' attribute.
	 * @see ringside.model.lab.Protocol
	 * @see #setProtocol(Protocol)
	 * @see ringside.model.lab.LabPackage#getPacketMatch_Protocol()
	 * @model default="ANY"
	 * @generated
	 */
	Protocol getProtocol();

	/**
	 * Sets the value of the '{@link ringside.model.lab.PacketMatch#getProtocol <em>Protocol</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Protocol</em>' attribute.
	 * @see ringside.model.lab.Protocol
	 * @see #getProtocol()
	 * @generated
	 */
	void setProtocol(Protocol value);

	/**
	 * Returns the value of the '<em><b>Src Port</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The source port, 0 to 65535. Unset: any.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Src Port</em>' attribute.
	 * @see #setSrcPort(Integer)
	 * @see ringside.model.lab.LabPackage#getPacketMatch_SrcPort()
	 * @model
	 * @generated
	 */
	Integer getSrcPort();

	/**
	 * Sets the value of the '{@link ringside.model.lab.PacketMatch#getSrcPort <em>Src Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Src Port</em>' attribute.
	 * @see #getSrcPort()
	 * @generated
	 */
	void setSrcPort(Integer value);

	/**
	 * Returns the value of the '<em><b>Dst Port</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The destination port, 0 to 65535. Unset: any.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dst Port</em>' attribute.
	 * @see #setDstPort(Integer)
	 * @see ringside.model.lab.LabPackage#getPacketMatch_DstPort()
	 * @model
	 * @generated
	 */
	Integer getDstPort();

	/**
	 * Sets the value of the '{@link ringside.model.lab.PacketMatch#getDstPort <em>Dst Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dst Port</em>' attribute.
	 * @see #getDstPort()
	 * @generated
	 */
	void setDstPort(Integer value);

} // PacketMatch
