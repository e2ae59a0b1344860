/**
 */
package ringside.model.lab;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Routing Rule</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A routing rule of a transfer component.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link ringside.model.lab.RoutingRule#isEnabled <em>Enabled</em>}</li>
 *   <li>{@link ringside.model.lab.RoutingRule#getPriority <em>Priority</em>}</li>
 *   <li>{@link ringside.model.lab.RoutingRule#getAction <em>Action</em>}</li>
 *   <li>{@link ringside.model.lab.RoutingRule#getTarget <em>Target</em>}</li>
 *   <li>{@link ringside.model.lab.RoutingRule#getMatch <em>Match</em>}</li>
 * </ul>
 *
 * @see ringside.model.lab.LabPackage#getRoutingRule()
 * @model
 * @generated
 */
public interface RoutingRule extends Element
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
	 * @see ringside.model.lab.LabPackage#getRoutingRule_Enabled()
	 * @model default="true"
	 * @generated
	 */
	boolean isEnabled();

	/**
	 * Sets the value of the '{@link ringside.model.lab.RoutingRule#isEnabled <em>Enabled</em>}' attribute.
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
	 * @see ringside.model.lab.LabPackage#getRoutingRule_Priority()
	 * @model default="0"
	 * @generated
	 */
	int getPriority();

	/**
	 * Sets the value of the '{@link ringside.model.lab.RoutingRule#getPriority <em>Priority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Priority</em>' attribute.
	 * @see #getPriority()
	 * @generated
	 */
	void setPriority(int value);

	/**
	 * Returns the value of the '<em><b>Action</b></em>' attribute.
	 * The default value is <code>"TO_SWITCH"</code>.
	 * The literals are from the enumeration {@link ringside.model.lab.RuleAction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the packets go.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Action</em>' attribute.
	 * @see ringside.model.lab.RuleAction
	 * @see #setAction(RuleAction)
	 * @see ringside.model.lab.LabPackage#getRoutingRule_Action()
	 * @model default="TO_SWITCH"
	 * @generated
	 */
	RuleAction getAction();

	/**
	 * Sets the value of the '{@link ringside.model.lab.RoutingRule#getAction <em>Action</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Action</em>' attribute.
	 * @see ringside.model.lab.RuleAction
	 * @see #getAction()
	 * @generated
	 */
	void setAction(RuleAction value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The machine that DIRECT transfers to. It must share a region with this one, otherwise the packet goes to the switch and the fall-back is counted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' reference.
	 * @see #setTarget(VirtualMachine)
	 * @see ringside.model.lab.LabPackage#getRoutingRule_Target()
	 * @model resolveProxies="false"
	 * @generated
	 */
	VirtualMachine getTarget();

	/**
	 * Sets the value of the '{@link ringside.model.lab.RoutingRule#getTarget <em>Target</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' reference.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(VirtualMachine value);

	/**
	 * Returns the value of the '<em><b>Match</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which packets the rule is for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Match</em>' containment reference.
	 * @see #setMatch(PacketMatch)
	 * @see ringside.model.lab.LabPackage#getRoutingRule_Match()
	 * @model containment="true" required="true"
	 * @generated
	 */
	PacketMatch getMatch();

	/**
	 * Sets the value of the '{@link ringside.model.lab.RoutingRule#getMatch <em>Match</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Match</em>' containment reference.
	 * @see #getMatch()
	 * @generated
	 */
	void setMatch(PacketMatch value);

} // RoutingRule
