/**
 */
package ringside.model.lab;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Shared Memory Region</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Memory that several virtual machines map: the window that a direct transfer goes through, or a common pool of receive buffers.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link ringside.model.lab.SharedMemoryRegion#getMapping <em>Mapping</em>}</li>
 *   <li>{@link ringside.model.lab.SharedMemoryRegion#getHandOff <em>Hand Off</em>}</li>
 *   <li>{@link ringside.model.lab.SharedMemoryRegion#getFullPolicy <em>Full Policy</em>}</li>
 *   <li>{@link ringside.model.lab.SharedMemoryRegion#getBuffers <em>Buffers</em>}</li>
 *   <li>{@link ringside.model.lab.SharedMemoryRegion#getBufferBytes <em>Buffer Bytes</em>}</li>
 *   <li>{@link ringside.model.lab.SharedMemoryRegion#getMembers <em>Members</em>}</li>
 * </ul>
 *
 * @see ringside.model.lab.LabPackage#getSharedMemoryRegion()
 * @model
 * @generated
 */
public interface SharedMemoryRegion extends Element
{
	/**
	 * Returns the value of the '<em><b>Mapping</b></em>' attribute.
	 * The default value is <code>"PAIRWISE_WINDOW"</code>.
	 * The literals are from the enumeration {@link ringside.model.lab.MappingMode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who sees the region, and how.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mapping</em>' attribute.
	 * @see ringside.model.lab.MappingMode
	 * @see #setMapping(MappingMode)
	 * @see ringside.model.lab.LabPackage#getSharedMemoryRegion_Mapping()
	 * @model default="PAIRWISE_WINDOW"
	 * @generated
	 */
	MappingMode getMapping();

	/**
	 * Sets the value of the '{@link ringside.model.lab.SharedMemoryRegion#getMapping <em>Mapping</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mapping</em>' attribute.
	 * @see ringside.model.lab.MappingMode
	 * @see #getMapping()
	 * @generated
	 */
	void setMapping(MappingMode value);

	/**
	 * Returns the value of the '<em><b>Hand Off</b></em>' attribute.
	 * The default value is <code>"COPY"</code>.
	 * The literals are from the enumeration {@link ringside.model.lab.HandOff}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether a direct transfer copies the packet into the region (US10567510B2 claim 2) or hands over its descriptor.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hand Off</em>' attribute.
	 * @see ringside.model.lab.HandOff
	 * @see #setHandOff(HandOff)
	 * @see ringside.model.lab.LabPackage#getSharedMemoryRegion_HandOff()
	 * @model default="COPY"
	 * @generated
	 */
	HandOff getHandOff();

	/**
	 * Sets the value of the '{@link ringside.model.lab.SharedMemoryRegion#getHandOff <em>Hand Off</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hand Off</em>' attribute.
	 * @see ringside.model.lab.HandOff
	 * @see #getHandOff()
	 * @generated
	 */
	void setHandOff(HandOff value);

	/**
	 * Returns the value of the '<em><b>Full Policy</b></em>' attribute.
	 * The default value is <code>"BACKPRESSURE"</code>.
	 * The literals are from the enumeration {@link ringside.model.lab.FullPolicy}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the sender does when the receiving machine has no free buffer for a direct transfer; RETRY_N tries as often as the receive queue says.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Full Policy</em>' attribute.
	 * @see ringside.model.lab.FullPolicy
	 * @see #setFullPolicy(FullPolicy)
	 * @see ringside.model.lab.LabPackage#getSharedMemoryRegion_FullPolicy()
	 * @model default="BACKPRESSURE"
	 * @generated
	 */
	FullPolicy getFullPolicy();

	/**
	 * Sets the value of the '{@link ringside.model.lab.SharedMemoryRegion#getFullPolicy <em>Full Policy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Full Policy</em>' attribute.
	 * @see ringside.model.lab.FullPolicy
	 * @see #getFullPolicy()
	 * @generated
	 */
	void setFullPolicy(FullPolicy value);

	/**
	 * Returns the value of the '<em><b>Buffers</b></em>' attribute.
	 * The default value is <code>"8"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The number of buffers, 1 to 32768.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Buffers</em>' attribute.
	 * @see #setBuffers(int)
	 * @see ringside.model.lab.LabPackage#getSharedMemoryRegion_Buffers()
	 * @model default="8"
	 * @generated
	 */
	int getBuffers();

	/**
	 * Sets the value of the '{@link ringside.model.lab.SharedMemoryRegion#getBuffers <em>Buffers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Buffers</em>' attribute.
	 * @see #getBuffers()
	 * @generated
	 */
	void setBuffers(int value);

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
	 * @see ringside.model.lab.LabPackage#getSharedMemoryRegion_BufferBytes()
	 * @model default="256"
	 * @generated
	 */
	int getBufferBytes();

	/**
	 * Sets the value of the '{@link ringside.model.lab.SharedMemoryRegion#getBufferBytes <em>Buffer Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Buffer Bytes</em>' attribute.
	 * @see #getBufferBytes()
	 * @generated
	 */
	void setBufferBytes(int value);

	/**
	 * Returns the value of the '<em><b>Members</b></em>' reference list.
	 * The list contents are of type {@link ringside.model.lab.VirtualMachine}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The machines that map the region. A pairwise window has two: first the one that sends, then the one that receives.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Members</em>' reference list.
	 * @see ringside.model.lab.LabPackage#getSharedMemoryRegion_Members()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<VirtualMachine> getMembers();

} // SharedMemoryRegion
