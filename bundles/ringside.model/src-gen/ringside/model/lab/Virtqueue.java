/**
 */
package ringside.model.lab;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Virtqueue</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One virtqueue of the virtio specification.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link ringside.model.lab.Virtqueue#getFormat <em>Format</em>}</li>
 *   <li>{@link ringside.model.lab.Virtqueue#getSize <em>Size</em>}</li>
 *   <li>{@link ringside.model.lab.Virtqueue#getBufferBytes <em>Buffer Bytes</em>}</li>
 *   <li>{@link ringside.model.lab.Virtqueue#getNotify <em>Notify</em>}</li>
 *   <li>{@link ringside.model.lab.Virtqueue#getMaxPackets <em>Max Packets</em>}</li>
 *   <li>{@link ringside.model.lab.Virtqueue#getMaxUsecs <em>Max Usecs</em>}</li>
 *   <li>{@link ringside.model.lab.Virtqueue#getRefillThreshold <em>Refill Threshold</em>}</li>
 *   <li>{@link ringside.model.lab.Virtqueue#getFullPolicy <em>Full Policy</em>}</li>
 *   <li>{@link ringside.model.lab.Virtqueue#getRetries <em>Retries</em>}</li>
 *   <li>{@link ringside.model.lab.Virtqueue#getBufferPool <em>Buffer Pool</em>}</li>
 * </ul>
 *
 * @see ringside.model.lab.LabPackage#getVirtqueue()
 * @model
 * @generated
 */
public interface Virtqueue extends Element
{
	/**
	 * Returns the value of the '<em><b>Format</b></em>' attribute.
	 * The default value is <code>"SPLIT"</code>.
	 * The literals are from the enumeration {@link ringside.model.lab.RingFormat}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The layout of the ring.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Format</em>' attribute.
	 * @see ringside.model.lab.RingFormat
	 * @see #setFormat(RingFormat)
	 * @see ringside.model.lab.LabPackage#getVirtqueue_Format()
	 * @model default="SPLIT"
	 * @generated
	 */
	RingFormat getFormat();

	/**
	 * Sets the value of the '{@link ringside.model.lab.Virtqueue#getFormat <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format</em>' attribute.
	 * @see ringside.model.lab.RingFormat
	 * @see #getFormat()
	 * @generated
	 */
	void setFormat(RingFormat value);

	/**
	 * Returns the value of the '<em><b>Size</b></em>' attribute.
	 * The default value is <code>"8"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The queue size in descriptors, 1 to 32768; a power of two in the split format.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size</em>' attribute.
	 * @see #setSize(int)
	 * @see ringside.model.lab.LabPackage#getVirtqueue_Size()
	 * @model default="8"
	 * @generated
	 */
	int getSize();

	/**
	 * Sets the value of the '{@link ringside.model.lab.Virtqueue#getSize <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size</em>' attribute.
	 * @see #getSize()
	 * @generated
	 */
	void setSize(int value);

	/**
	 * Returns the value of the '<em><b>Buffer Bytes</b></em>' attribute.
	 * The default value is <code>"256"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The size of each buffer in bytes, 64 to 65536.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Buffer Bytes</em>' attribute.
	 * @see #setBufferBytes(int)
	 * @see ringside.model.lab.LabPackage#getVirtqueue_BufferBytes()
	 * @model default="256"
	 * @generated
	 */
	int getBufferBytes();

	/**
	 * Sets the value of the '{@link ringside.model.lab.Virtqueue#getBufferBytes <em>Buffer Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Buffer Bytes</em>' attribute.
	 * @see #getBufferBytes()
	 * @generated
	 */
	void setBufferBytes(int value);

	/**
	 * Returns the value of the '<em><b>Notify</b></em>' attribute.
	 * The default value is <code>"EVERY_PACKET"</code>.
	 * The literals are from the enumeration {@link ringside.model.lab.NotifyMode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the other side is notified.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Notify</em>' attribute.
	 * @see ringside.model.lab.NotifyMode
	 * @see #setNotify(NotifyMode)
	 * @see ringside.model.lab.LabPackage#getVirtqueue_Notify()
	 * @model default="EVERY_PACKET"
	 * @generated
	 */
	NotifyMode getNotify();

	/**
	 * Sets the value of the '{@link ringside.model.lab.Virtqueue#getNotify <em>Notify</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Notify</em>' attribute.
	 * @see ringside.model.lab.NotifyMode
	 * @see #getNotify()
	 * @generated
	 */
	void setNotify(NotifyMode value);

	/**
	 * Returns the value of the '<em><b>Max Packets</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * COALESCED notifies after this many packets (VIRTIO_NET_F_NOTF_COAL max_packets), 0 to 65535. 0: every packet.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Max Packets</em>' attribute.
	 * @see #setMaxPackets(int)
	 * @see ringside.model.lab.LabPackage#getVirtqueue_MaxPackets()
	 * @model default="0"
	 * @generated
	 */
	int getMaxPackets();

	/**
	 * Sets the value of the '{@link ringside.model.lab.Virtqueue#getMaxPackets <em>Max Packets</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max Packets</em>' attribute.
	 * @see #getMaxPackets()
	 * @generated
	 */
	void setMaxPackets(int value);

	/**
	 * Returns the value of the '<em><b>Max Usecs</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * COALESCED notifies after this many microseconds (max_usecs), 0 to 1000000. 0: every packet.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Max Usecs</em>' attribute.
	 * @see #setMaxUsecs(int)
	 * @see ringside.model.lab.LabPackage#getVirtqueue_MaxUsecs()
	 * @model default="0"
	 * @generated
	 */
	int getMaxUsecs();

	/**
	 * Sets the value of the '{@link ringside.model.lab.Virtqueue#getMaxUsecs <em>Max Usecs</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max Usecs</em>' attribute.
	 * @see #getMaxUsecs()
	 * @generated
	 */
	void setMaxUsecs(int value);

	/**
	 * Returns the value of the '<em><b>Refill Threshold</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The guest refills its receive queue when this many buffers are used, 0 to the size. 0: half of the ring.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Refill Threshold</em>' attribute.
	 * @see #setRefillThreshold(int)
	 * @see ringside.model.lab.LabPackage#getVirtqueue_RefillThreshold()
	 * @model default="0"
	 * @generated
	 */
	int getRefillThreshold();

	/**
	 * Sets the value of the '{@link ringside.model.lab.Virtqueue#getRefillThreshold <em>Refill Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Refill Threshold</em>' attribute.
	 * @see #getRefillThreshold()
	 * @generated
	 */
	void setRefillThreshold(int value);

	/**
	 * Returns the value of the '<em><b>Full Policy</b></em>' attribute.
	 * The default value is <code>"DROP"</code>.
	 * The literals are from the enumeration {@link ringside.model.lab.FullPolicy}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the sender does when the queue has no buffer. FALL_BACK is for shared regions only.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Full Policy</em>' attribute.
	 * @see ringside.model.lab.FullPolicy
	 * @see #setFullPolicy(FullPolicy)
	 * @see ringside.model.lab.LabPackage#getVirtqueue_FullPolicy()
	 * @model default="DROP"
	 * @generated
	 */
	FullPolicy getFullPolicy();

	/**
	 * Sets the value of the '{@link ringside.model.lab.Virtqueue#getFullPolicy <em>Full Policy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Full Policy</em>' attribute.
	 * @see ringside.model.lab.FullPolicy
	 * @see #getFullPolicy()
	 * @generated
	 */
	void setFullPolicy(FullPolicy value);

	/**
	 * Returns the value of the '<em><b>Retries</b></em>' attribute.
	 * The default value is <code>"8"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How often RETRY_N tries again for a batch, 0 to 32 (Open vSwitch tx-retries-max: 8).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Retries</em>' attribute.
	 * @see #setRetries(int)
	 * @see ringside.model.lab.LabPackage#getVirtqueue_Retries()
	 * @model default="8"
	 * @generated
	 */
	int getRetries();

	/**
	 * Sets the value of the '{@link ringside.model.lab.Virtqueue#getRetries <em>Retries</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Retries</em>' attribute.
	 * @see #getRetries()
	 * @generated
	 */
	void setRetries(int value);

	/**
	 * Returns the value of the '<em><b>Buffer Pool</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The shared region that the buffers of this queue lie in, so that one copy serves several machines. Unset: the machine's own memory.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Buffer Pool</em>' reference.
	 * @see #setBufferPool(SharedMemoryRegion)
	 * @see ringside.model.lab.LabPackage#getVirtqueue_BufferPool()
	 * @model resolveProxies="false"
	 * @generated
	 */
	SharedMemoryRegion getBufferPool();

	/**
	 * Sets the value of the '{@link ringside.model.lab.Virtqueue#getBufferPool <em>Buffer Pool</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Buffer Pool</em>' reference.
	 * @see #getBufferPool()
	 * @generated
	 */
	void setBufferPool(SharedMemoryRegion value);

} // Virtqueue
