/**
 */
package ringside.model.lab;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Server</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The virtualised server: processor, memory, NICs, host and virtual machines. US10567510B2 calls it the communications server.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link ringside.model.lab.Server#getReferenceMHz <em>Reference MHz</em>}</li>
 *   <li>{@link ringside.model.lab.Server#getPagePlacement <em>Page Placement</em>}</li>
 *   <li>{@link ringside.model.lab.Server#getPlacementSeed <em>Placement Seed</em>}</li>
 *   <li>{@link ringside.model.lab.Server#getSockets <em>Sockets</em>}</li>
 *   <li>{@link ringside.model.lab.Server#getMemory <em>Memory</em>}</li>
 *   <li>{@link ringside.model.lab.Server#getNics <em>Nics</em>}</li>
 *   <li>{@link ringside.model.lab.Server#getHost <em>Host</em>}</li>
 *   <li>{@link ringside.model.lab.Server#getVirtualSwitch <em>Virtual Switch</em>}</li>
 *   <li>{@link ringside.model.lab.Server#getVirtualMachines <em>Virtual Machines</em>}</li>
 * </ul>
 *
 * @see ringside.model.lab.LabPackage#getServer()
 * @model
 * @generated
 */
public interface Server extends Element
{
	/**
	 * Returns the value of the '<em><b>Reference MHz</b></em>' attribute.
	 * The default value is <code>"3000"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The reference clock in MHz, 100 to 10000. One tick of a run is one of its cycles.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reference MHz</em>' attribute.
	 * @see #setReferenceMHz(int)
	 * @see ringside.model.lab.LabPackage#getServer_ReferenceMHz()
	 * @model default="3000"
	 * @generated
	 */
	int getReferenceMHz();

	/**
	 * Sets the value of the '{@link ringside.model.lab.Server#getReferenceMHz <em>Reference MHz</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reference MHz</em>' attribute.
	 * @see #getReferenceMHz()
	 * @generated
	 */
	void setReferenceMHz(int value);

	/**
	 * Returns the value of the '<em><b>Page Placement</b></em>' attribute.
	 * The default value is <code>"CONTIGUOUS"</code>.
	 * The literals are from the enumeration {@link ringside.model.lab.PagePlacement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How pages of memory are laid out in the host-physical address space, and so which cache sets the buffers fall into.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Page Placement</em>' attribute.
	 * @see ringside.model.lab.PagePlacement
	 * @see #setPagePlacement(PagePlacement)
	 * @see ringside.model.lab.LabPackage#getServer_PagePlacement()
	 * @model default="CONTIGUOUS"
	 * @generated
	 */
	PagePlacement getPagePlacement();

	/**
	 * Sets the value of the '{@link ringside.model.lab.Server#getPagePlacement <em>Page Placement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Page Placement</em>' attribute.
	 * @see ringside.model.lab.PagePlacement
	 * @see #getPagePlacement()
	 * @generated
	 */
	void setPagePlacement(PagePlacement value);

	/**
	 * Returns the value of the '<em><b>Placement Seed</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The seed of the scattered page placements.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Placement Seed</em>' attribute.
	 * @see #setPlacementSeed(long)
	 * @see ringside.model.lab.LabPackage#getServer_PlacementSeed()
	 * @model default="1"
	 * @generated
	 */
	long getPlacementSeed();

	/**
	 * Sets the value of the '{@link ringside.model.lab.Server#getPlacementSeed <em>Placement Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Placement Seed</em>' attribute.
	 * @see #getPlacementSeed()
	 * @generated
	 */
	void setPlacementSeed(long value);

	/**
	 * Returns the value of the '<em><b>Sockets</b></em>' containment reference list.
	 * The list contents are of type {@link ringside.model.lab.Socket}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The processor sockets. A lab needs at least one to run; the first is the one that the NICs are attached to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sockets</em>' containment reference list.
	 * @see ringside.model.lab.LabPackage#getServer_Sockets()
	 * @model containment="true"
	 * @generated
	 */
	EList<Socket> getSockets();

	/**
	 * Returns the value of the '<em><b>Memory</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The main memory.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Memory</em>' containment reference.
	 * @see #setMemory(Memory)
	 * @see ringside.model.lab.LabPackage#getServer_Memory()
	 * @model containment="true" required="true"
	 * @generated
	 */
	Memory getMemory();

	/**
	 * Sets the value of the '{@link ringside.model.lab.Server#getMemory <em>Memory</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Memory</em>' containment reference.
	 * @see #getMemory()
	 * @generated
	 */
	void setMemory(Memory value);

	/**
	 * Returns the value of the '<em><b>Nics</b></em>' containment reference list.
	 * The list contents are of type {@link ringside.model.lab.Nic}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The physical network interfaces.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Nics</em>' containment reference list.
	 * @see ringside.model.lab.LabPackage#getServer_Nics()
	 * @model containment="true"
	 * @generated
	 */
	EList<Nic> getNics();

	/**
	 * Returns the value of the '<em><b>Host</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The host, which receives packets and hands them to virtual machines.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Host</em>' containment reference.
	 * @see #setHost(Host)
	 * @see ringside.model.lab.LabPackage#getServer_Host()
	 * @model containment="true" required="true"
	 * @generated
	 */
	Host getHost();

	/**
	 * Sets the value of the '{@link ringside.model.lab.Server#getHost <em>Host</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Host</em>' containment reference.
	 * @see #getHost()
	 * @generated
	 */
	void setHost(Host value);

	/**
	 * Returns the value of the '<em><b>Virtual Switch</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The virtual switch. Without one the host's classifier alone chooses the virtual machines.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Virtual Switch</em>' containment reference.
	 * @see #setVirtualSwitch(VirtualSwitch)
	 * @see ringside.model.lab.LabPackage#getServer_VirtualSwitch()
	 * @model containment="true"
	 * @generated
	 */
	VirtualSwitch getVirtualSwitch();

	/**
	 * Sets the value of the '{@link ringside.model.lab.Server#getVirtualSwitch <em>Virtual Switch</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Virtual Switch</em>' containment reference.
	 * @see #getVirtualSwitch()
	 * @generated
	 */
	void setVirtualSwitch(VirtualSwitch value);

	/**
	 * Returns the value of the '<em><b>Virtual Machines</b></em>' containment reference list.
	 * The list contents are of type {@link ringside.model.lab.VirtualMachine}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The virtual machines (US10567510B2: virtual servers), at most 256.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Virtual Machines</em>' containment reference list.
	 * @see ringside.model.lab.LabPackage#getServer_VirtualMachines()
	 * @model containment="true"
	 * @generated
	 */
	EList<VirtualMachine> getVirtualMachines();

} // Server
