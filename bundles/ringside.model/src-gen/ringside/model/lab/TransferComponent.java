/**
 */
package ringside.model.lab;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Transfer Component</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The transfer component of a virtual machine: it decides from a routing rule and the packet's address whether a set of packets goes to the virtual switch or straight to a second machine (US10567510B2 claim 1, US9781209B2 claim 1).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link ringside.model.lab.TransferComponent#getDefaultPath <em>Default Path</em>}</li>
 *   <li>{@link ringside.model.lab.TransferComponent#getTableSize <em>Table Size</em>}</li>
 *   <li>{@link ringside.model.lab.TransferComponent#getIdleTimeoutMillis <em>Idle Timeout Millis</em>}</li>
 *   <li>{@link ringside.model.lab.TransferComponent#getRules <em>Rules</em>}</li>
 * </ul>
 *
 * @see ringside.model.lab.LabPackage#getTransferComponent()
 * @model
 * @generated
 */
public interface TransferComponent extends Element
{
	/**
	 * Returns the value of the '<em><b>Default Path</b></em>' attribute.
	 * The default value is <code>"VSWITCH"</code>.
	 * The literals are from the enumeration {@link ringside.model.lab.Path}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The way of packets that no rule is for. DIRECT has no target of its own and so stands for the one machine that a shared region joins this one with.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Default Path</em>' attribute.
	 * @see ringside.model.lab.Path
	 * @see #setDefaultPath(Path)
	 * @see ringside.model.lab.LabPackage#getTransferComponent_DefaultPath()
	 * @model default="VSWITCH"
	 * @generated
	 */
	Path getDefaultPath();

	/**
	 * Sets the value of the '{@link ringside.model.lab.TransferComponent#getDefaultPath <em>Default Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Default Path</em>' attribute.
	 * @see ringside.model.lab.Path
	 * @see #getDefaultPath()
	 * @generated
	 */
	void setDefaultPath(Path value);

	/**
	 * Returns the value of the '<em><b>Table Size</b></em>' attribute.
	 * The default value is <code>"64"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The most rules that the table holds, preconfigured and pushed ones together, 1 to 65536.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Table Size</em>' attribute.
	 * @see #setTableSize(int)
	 * @see ringside.model.lab.LabPackage#getTransferComponent_TableSize()
	 * @model default="64"
	 * @generated
	 */
	int getTableSize();

	/**
	 * Sets the value of the '{@link ringside.model.lab.TransferComponent#getTableSize <em>Table Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Table Size</em>' attribute.
	 * @see #getTableSize()
	 * @generated
	 */
	void setTableSize(int value);

	/**
	 * Returns the value of the '<em><b>Idle Timeout Millis</b></em>' attribute.
	 * The default value is <code>"10000"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A pushed rule that no packet used for this long is removed, in milliseconds. 0: never. Open vSwitch: 10000 (max-idle).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Idle Timeout Millis</em>' attribute.
	 * @see #setIdleTimeoutMillis(int)
	 * @see ringside.model.lab.LabPackage#getTransferComponent_IdleTimeoutMillis()
	 * @model default="10000"
	 * @generated
	 */
	int getIdleTimeoutMillis();

	/**
	 * Sets the value of the '{@link ringside.model.lab.TransferComponent#getIdleTimeoutMillis <em>Idle Timeout Millis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Idle Timeout Millis</em>' attribute.
	 * @see #getIdleTimeoutMillis()
	 * @generated
	 */
	void setIdleTimeoutMillis(int value);

	/**
	 * Returns the value of the '<em><b>Rules</b></em>' containment reference list.
	 * The list contents are of type {@link ringside.model.lab.RoutingRule}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The preconfigured rules. The highest priority that matches wins, among equals the first in this list.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rules</em>' containment reference list.
	 * @see ringside.model.lab.LabPackage#getTransferComponent_Rules()
	 * @model containment="true"
	 * @generated
	 */
	EList<RoutingRule> getRules();

} // TransferComponent
