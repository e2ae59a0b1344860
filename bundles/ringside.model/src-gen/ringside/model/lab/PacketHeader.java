/**
 */
package ringside.model.lab;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Packet Header</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The header fields of a packet. Fields of addresses that are unset are taken from the sending endpoint, or are zero.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link ringside.model.lab.PacketHeader#getSrcMac <em>Src Mac</em>}</li>
 *   <li>{@link ringside.model.lab.PacketHeader#getDstMac <em>Dst Mac</em>}</li>
 *   <li>{@link ringside.model.lab.PacketHeader#getVlan <em>Vlan</em>}</li>
 *   <li>{@link ringside.model.lab.PacketHeader#getSrcIp <em>Src Ip</em>}</li>
 *   <li>{@link ringside.model.lab.PacketHeader#getDstIp <em>Dst Ip</em>}</li>
 *   <li>{@link ringside.model.lab.PacketHeader#getProtocol <em>Protocol</em>}</li>
 *   <li>{@link ringside.model.lab.PacketHeader#getSrcPort <em>Src Port</em>}</li>
 *   <li>{@link ringside.model.lab.PacketHeader#getDstPort <em>Dst Port</em>}</li>
 * </ul>
 *
 * @see ringside.model.lab.LabPackage#getPacketHeader()
 * @model
 * @generated
 */
public interface PacketHeader extends EObject
{
	/**
	 * Returns the value of the '<em><b>Src Mac</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The source MAC address. Unset: the sender's.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Src Mac</em>' attribute.
	 * @see #setSrcMac(String)
	 * @see ringside.model.lab.LabPackage#getPacketHeader_SrcMac()
	 * @model
	 * @generated
	 */
	String getSrcMac();

	/**
	 * Sets the value of the '{@link ringside.model.lab.PacketHeader#getSrcMac <em>Src Mac</em>}' attribute.
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
	 * The destination MAC address.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dst Mac</em>' attribute.
	 * @see #setDstMac(String)
	 * @see ringside.model.lab.LabPackage#getPacketHeader_DstMac()
	 * @model
	 * @generated
	 */
	String getDstMac();

	/**
	 * Sets the value of the '{@link ringside.model.lab.PacketHeader#getDstMac <em>Dst Mac</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dst Mac</em>' attribute.
	 * @see #getDstMac()
	 * @generated
	 */
	void setDstMac(String value);

	/**
	 * Returns the value of the '<em><b>Vlan</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The VLAN, 1 to 4094. 0: untagged.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Vlan</em>' attribute.
	 * @see #setVlan(int)
	 * @see ringside.model.lab.LabPackage#getPacketHeader_Vlan()
	 * @model default="0"
	 * @generated
	 */
	int getVlan();

	/**
	 * Sets the value of the '{@link ringside.model.lab.PacketHeader#getVlan <em>Vlan</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vlan</em>' attribute.
	 * @see #getVlan()
	 * @generated
	 */
	void setVlan(int value);

	/**
	 * Returns the value of the '<em><b>Src Ip</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The source IPv4 or IPv6 address. Unset: the sender's.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Src Ip</em>' attribute.
	 * @see #setSrcIp(String)
	 * @see ringside.model.lab.LabPackage#getPacketHeader_SrcIp()
	 * @model
	 * @generated
	 */
	String getSrcIp();

	/**
	 * Sets the value of the '{@link ringside.model.lab.PacketHeader#getSrcIp <em>Src Ip</em>}' attribute.
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
	 * The destination IPv4 or IPv6 address, of the same version as the source.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dst Ip</em>' attribute.
	 * @see #setDstIp(String)
	 * @see ringside.model.lab.LabPackage#getPacketHeader_DstIp()
	 * @model
	 * @generated
	 */
	String getDstIp();

	/**
	 * Sets the value of the '{@link ringside.model.lab.PacketHeader#getDstIp <em>Dst Ip</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dst Ip</em>' attribute.
	 * @see #getDstIp()
	 * @generated
	 */
	void setDstIp(String value);

	/**
	 * Returns the value of the '<em><b>Protocol</b></em>' attribute.
	 * The default value is <code>"UDP"</code>.
	 * The literals are from the enumeration {@link ringside.model.lab.Protocol}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The protocol carried by IP. ANY: the packet is not IP.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Protocol</em>' attribute.
	 * @see ringside.model.lab.Protocol
	 * @see #setProtocol(Protocol)
	 * @see ringside.model.lab.LabPackage#getPacketHeader_Protocol()
	 * @model default="UDP"
	 * @generated
	 */
	Protocol getProtocol();

	/**
	 * Sets the value of the '{@link ringside.model.lab.PacketHeader#getProtocol <em>Protocol</em>}' attribute.
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
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The source port, 0 to 65535.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Src Port</em>' attribute.
	 * @see #setSrcPort(int)
	 * @see ringside.model.lab.LabPackage#getPacketHeader_SrcPort()
	 * @model default="0"
	 * @generated
	 */
	int getSrcPort();

	/**
	 * Sets the value of the '{@link ringside.model.lab.PacketHeader#getSrcPort <em>Src Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Src Port</em>' attribute.
	 * @see #getSrcPort()
	 * @generated
	 */
	void setSrcPort(int value);

	/**
	 * Returns the value of the '<em><b>Dst Port</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The destination port, 0 to 65535.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dst Port</em>' attribute.
	 * @see #setDstPort(int)
	 * @see ringside.model.lab.LabPackage#getPacketHeader_DstPort()
	 * @model default="0"
	 * @generated
	 */
	int getDstPort();

	/**
	 * Sets the value of the '{@link ringside.model.lab.PacketHeader#getDstPort <em>Dst Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dst Port</em>' attribute.
	 * @see #getDstPort()
	 * @generated
	 */
	void setDstPort(int value);

} // PacketHeader
