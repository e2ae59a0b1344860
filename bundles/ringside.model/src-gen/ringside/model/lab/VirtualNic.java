/**
 */
package ringside.model.lab;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Virtual Nic</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A virtio network device: one receive and one transmit queue.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link ringside.model.lab.VirtualNic#getMacAddress <em>Mac Address</em>}</li>
 *   <li>{@link ringside.model.lab.VirtualNic#getIpAddress <em>Ip Address</em>}</li>
 *   <li>{@link ringside.model.lab.VirtualNic#getMulticastGroups <em>Multicast Groups</em>}</li>
 *   <li>{@link ringside.model.lab.VirtualNic#getRx <em>Rx</em>}</li>
 *   <li>{@link ringside.model.lab.VirtualNic#getTx <em>Tx</em>}</li>
 * </ul>
 *
 * @see ringside.model.lab.LabPackage#getVirtualNic()
 * @model
 * @generated
 */
public interface VirtualNic extends Element
{
	/**
	 * Returns the value of the '<em><b>Mac Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The MAC address by which the host finds this machine, such as 52:54:00:00:00:01.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mac Address</em>' attribute.
	 * @see #setMacAddress(String)
	 * @see ringside.model.lab.LabPackage#getVirtualNic_MacAddress()
	 * @model
	 * @generated
	 */
	String getMacAddress();

	/**
	 * Sets the value of the '{@link ringside.model.lab.VirtualNic#getMacAddress <em>Mac Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mac Address</em>' attribute.
	 * @see #getMacAddress()
	 * @generated
	 */
	void setMacAddress(String value);

	/**
	 * Returns the value of the '<em><b>Ip Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The IPv4 address by which the host finds this machine where the classifier looks at addresses of that kind. Unset: none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ip Address</em>' attribute.
	 * @see #setIpAddress(String)
	 * @see ringside.model.lab.LabPackage#getVirtualNic_IpAddress()
	 * @model
	 * @generated
	 */
	String getIpAddress();

	/**
	 * Sets the value of the '{@link ringside.model.lab.VirtualNic#getIpAddress <em>Ip Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ip Address</em>' attribute.
	 * @see #getIpAddress()
	 * @generated
	 */
	void setIpAddress(String value);

	/**
	 * Returns the value of the '<em><b>Multicast Groups</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The multicast MAC addresses that this machine receives, such as 01:00:5e:00:00:07.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Multicast Groups</em>' attribute list.
	 * @see ringside.model.lab.LabPackage#getVirtualNic_MulticastGroups()
	 * @model
	 * @generated
	 */
	EList<String> getMulticastGroups();

	/**
	 * Returns the value of the '<em><b>Rx</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The receive queue (receiveq).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rx</em>' containment reference.
	 * @see #setRx(Virtqueue)
	 * @see ringside.model.lab.LabPackage#getVirtualNic_Rx()
	 * @model containment="true" required="true"
	 * @generated
	 */
	Virtqueue getRx();

	/**
	 * Sets the value of the '{@link ringside.model.lab.VirtualNic#getRx <em>Rx</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rx</em>' containment reference.
	 * @see #getRx()
	 * @generated
	 */
	void setRx(Virtqueue value);

	/**
	 * Returns the value of the '<em><b>Tx</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The transmit queue (transmitq).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tx</em>' containment reference.
	 * @see #setTx(Virtqueue)
	 * @see ringside.model.lab.LabPackage#getVirtualNic_Tx()
	 * @model containment="true" required="true"
	 * @generated
	 */
	Virtqueue getTx();

	/**
	 * Sets the value of the '{@link ringside.model.lab.VirtualNic#getTx <em>Tx</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tx</em>' containment reference.
	 * @see #getTx()
	 * @generated
	 */
	void setTx(Virtqueue value);

} // VirtualNic
