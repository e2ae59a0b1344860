/**
 */
package ringside.model.lab;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Nic</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A physical network interface. It writes arriving packets into receive buffers of the host by DMA.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link ringside.model.lab.Nic#getBitsPerSecond <em>Bits Per Second</em>}</li>
 *   <li>{@link ringside.model.lab.Nic#getRxRingSize <em>Rx Ring Size</em>}</li>
 *   <li>{@link ringside.model.lab.Nic#getTxRingSize <em>Tx Ring Size</em>}</li>
 *   <li>{@link ringside.model.lab.Nic#getBufferBytes <em>Buffer Bytes</em>}</li>
 *   <li>{@link ringside.model.lab.Nic#isDirectCacheAccess <em>Direct Cache Access</em>}</li>
 *   <li>{@link ringside.model.lab.Nic#isHostPolls <em>Host Polls</em>}</li>
 * </ul>
 *
 * @see ringside.model.lab.LabPackage#getNic()
 * @model
 * @generated
 */
public interface Nic extends Element
{
	/**
	 * Returns the value of the '<em><b>Bits Per Second</b></em>' attribute.
	 * The default value is <code>"10000000000"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The line rate in bits per second, more than 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bits Per Second</em>' attribute.
	 * @see #setBitsPerSecond(long)
	 * @see ringside.model.lab.LabPackage#getNic_BitsPerSecond()
	 * @model default="10000000000"
	 * @generated
	 */
	long getBitsPerSecond();

	/**
	 * Sets the value of the '{@link ringside.model.lab.Nic#getBitsPerSecond <em>Bits Per Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bits Per Second</em>' attribute.
	 * @see #getBitsPerSecond()
	 * @generated
	 */
	void setBitsPerSecond(long value);

	/**
	 * Returns the value of the '<em><b>Rx Ring Size</b></em>' attribute.
	 * The default value is <code>"8"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The number of receive descriptors and host buffers, 1 to 32768 (real drivers: 256 by default, 48 to 4096 for e1000). A packet that finds none is dropped.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rx Ring Size</em>' attribute.
	 * @see #setRxRingSize(int)
	 * @see ringside.model.lab.LabPackage#getNic_RxRingSize()
	 * @model default="8"
	 * @generated
	 */
	int getRxRingSize();

	/**
	 * Sets the value of the '{@link ringside.model.lab.Nic#getRxRingSize <em>Rx Ring Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rx Ring Size</em>' attribute.
	 * @see #getRxRingSize()
	 * @generated
	 */
	void setRxRingSize(int value);

	/**
	 * Returns the value of the '<em><b>Tx Ring Size</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The number of transmit descriptors, 0 to 32768. 0: this NIC does not send.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tx Ring Size</em>' attribute.
	 * @see #setTxRingSize(int)
	 * @see ringside.model.lab.LabPackage#getNic_TxRingSize()
	 * @model default="0"
	 * @generated
	 */
	int getTxRingSize();

	/**
	 * Sets the value of the '{@link ringside.model.lab.Nic#getTxRingSize <em>Tx Ring Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tx Ring Size</em>' attribute.
	 * @see #getTxRingSize()
	 * @generated
	 */
	void setTxRingSize(int value);

	/**
	 * Returns the value of the '<em><b>Buffer Bytes</b></em>' attribute.
	 * The default value is <code>"256"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The size of each receive buffer in bytes, 64 to 65536. It should hold the longest packet.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Buffer Bytes</em>' attribute.
	 * @see #setBufferBytes(int)
	 * @see ringside.model.lab.LabPackage#getNic_BufferBytes()
	 * @model default="256"
	 * @generated
	 */
	int getBufferBytes();

	/**
	 * Sets the value of the '{@link ringside.model.lab.Nic#getBufferBytes <em>Buffer Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Buffer Bytes</em>' attribute.
	 * @see #getBufferBytes()
	 * @generated
	 */
	void setBufferBytes(int value);

	/**
	 * Returns the value of the '<em><b>Direct Cache Access</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether DMA writes go to the LLC (write update on a hit, else write allocate in the I/O ways) or invalidate the line and go to memory.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Direct Cache Access</em>' attribute.
	 * @see #setDirectCacheAccess(boolean)
	 * @see ringside.model.lab.LabPackage#getNic_DirectCacheAccess()
	 * @model default="true"
	 * @generated
	 */
	boolean isDirectCacheAccess();

	/**
	 * Sets the value of the '{@link ringside.model.lab.Nic#isDirectCacheAccess <em>Direct Cache Access</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Direct Cache Access</em>' attribute.
	 * @see #isDirectCacheAccess()
	 * @generated
	 */
	void setDirectCacheAccess(boolean value);

	/**
	 * Returns the value of the '<em><b>Host Polls</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the host polls this NIC. Otherwise the NIC interrupts the host's core.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Host Polls</em>' attribute.
	 * @see #setHostPolls(boolean)
	 * @see ringside.model.lab.LabPackage#getNic_HostPolls()
	 * @model default="true"
	 * @generated
	 */
	boolean isHostPolls();

	/**
	 * Sets the value of the '{@link ringside.model.lab.Nic#isHostPolls <em>Host Polls</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Host Polls</em>' attribute.
	 * @see #isHostPolls()
	 * @generated
	 */
	void setHostPolls(boolean value);

} // Nic
