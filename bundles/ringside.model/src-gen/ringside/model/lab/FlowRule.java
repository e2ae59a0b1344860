/**
 */
package ringside.model.lab;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Flow Rule</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A rule of the virtual switch: which packets it is for, and the way they take.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link ringside.model.lab.FlowRule#isEnabled <em>Enabled</em>}</li>
 *   <li>{@link ringside.model.lab.FlowRule#getPriority <em>Priority</em>}</li>
 *   <li>{@link ringside.model.lab.FlowRule#getChain <em>Chain</em>}</li>
 *   <li>{@link ringside.model.lab.FlowRule#getOutput <em>Output</em>}</li>
 *   <li>{@link ringside.model.lab.FlowRule#getMatch <em>Match</em>}</li>
 * </ul>
 *
 * @see ringside.model.lab.LabPackage#getFlowRule()
 * @model
 * @generated
 */
public interface FlowRule extends Element
{
	/**
	 * Returns the value of the '<em><b>Enabled</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the rule is in force from the start of a run.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Enabled</em>' attribute.
	 * @see #setEnabled(boolean)
	 * @see ringside.model.lab.LabPackage#getFlowRule_Enabled()
	 * @model default="true"
	 * @generated
	 */
	boolean isEnabled();

	/**
	 * Sets the value of the '{@link ringside.model.lab.FlowRule#isEnabled <em>Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Enabled</em>' attribute.
	 * @see #isEnabled()
	 * @generated
	 */
	void setEnabled(boolean value);

	/**
	 * Returns the value of the '<em><b>Priority</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The priority, 0 to 65535; higher wins.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Priority</em>' attribute.
	 * @see #setPriority(int)
	 * @see ringside.model.lab.LabPackage#getFlowRule_Priority()
	 * @model default="0"
	 * @generated
	 */
	int getPriority();

	/**
	 * Sets the value of the '{@link ringside.model.lab.FlowRule#getPriority <em>Priority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Priority</em>' attribute.
	 * @see #getPriority()
	 * @generated
	 */
	void setPriority(int value);

	/**
	 * Returns the value of the '<em><b>Chain</b></em>' reference list.
	 * The list contents are of type {@link ringside.model.lab.VirtualMachine}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The service chain: the virtual machines that a packet visits, in this order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Chain</em>' reference list.
	 * @see ringside.model.lab.LabPackage#getFlowRule_Chain()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<VirtualMachine> getChain();

	/**
	 * Returns the value of the '<em><b>Output</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where a packet goes after the last machine of the chain. Unset: the chain ends in its last machine.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Output</em>' reference.
	 * @see #setOutput(Endpoint)
	 * @see ringside.model.lab.LabPackage#getFlowRule_Output()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Endpoint getOutput();

	/**
	 * Sets the value of the '{@link ringside.model.lab.FlowRule#getOutput <em>Output</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Output</em>' reference.
	 * @see #getOutput()
	 * @generated
	 */
	void setOutput(Endpoint value);

	/**
	 * Returns the value of the '<em><b>Match</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which packets the rule is for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Match</em>' containment reference.
	 * @see #setMatch(PacketMatch)
	 * @see ringside.model.lab.LabPackage#getFlowRule_Match()
	 * @model containment="true" required="true"
	 * @generated
	 */
	PacketMatch getMatch();

	/**
	 * Sets the value of the '{@link ringside.model.lab.FlowRule#getMatch <em>Match</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Match</em>' containment reference.
	 * @see #getMatch()
	 * @generated
	 */
	void setMatch(PacketMatch value);

} // FlowRule
