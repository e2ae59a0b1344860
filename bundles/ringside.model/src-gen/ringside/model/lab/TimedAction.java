/**
 */
package ringside.model.lab;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Timed Action</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that is done to the lab at a given time of a run.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link ringside.model.lab.TimedAction#getAtNanos <em>At Nanos</em>}</li>
 *   <li>{@link ringside.model.lab.TimedAction#getAction <em>Action</em>}</li>
 *   <li>{@link ringside.model.lab.TimedAction#getElement <em>Element</em>}</li>
 *   <li>{@link ringside.model.lab.TimedAction#getValue <em>Value</em>}</li>
 * </ul>
 *
 * @see ringside.model.lab.LabPackage#getTimedAction()
 * @model
 * @generated
 */
public interface TimedAction extends Element
{
	/**
	 * Returns the value of the '<em><b>At Nanos</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When, in nanoseconds from the start of the run.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>At Nanos</em>' attribute.
	 * @see #setAtNanos(long)
	 * @see ringside.model.lab.LabPackage#getTimedAction_AtNanos()
	 * @model default="0"
	 * @generated
	 */
	long getAtNanos();

	/**
	 * Sets the value of the '{@link ringside.model.lab.TimedAction#getAtNanos <em>At Nanos</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At Nanos</em>' attribute.
	 * @see #getAtNanos()
	 * @generated
	 */
	void setAtNanos(long value);

	/**
	 * Returns the value of the '<em><b>Action</b></em>' attribute.
	 * The default value is <code>"ENABLE_RULE"</code>.
	 * The literals are from the enumeration {@link ringside.model.lab.ActionKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is done.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Action</em>' attribute.
	 * @see ringside.model.lab.ActionKind
	 * @see #setAction(ActionKind)
	 * @see ringside.model.lab.LabPackage#getTimedAction_Action()
	 * @model default="ENABLE_RULE"
	 * @generated
	 */
	ActionKind getAction();

	/**
	 * Sets the value of the '{@link ringside.model.lab.TimedAction#getAction <em>Action</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Action</em>' attribute.
	 * @see ringside.model.lab.ActionKind
	 * @see #getAction()
	 * @generated
	 */
	void setAction(ActionKind value);

	/**
	 * Returns the value of the '<em><b>Element</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is done to: a rule, a virtual machine or the host. Unset for SET_COST.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Element</em>' reference.
	 * @see #setElement(Element)
	 * @see ringside.model.lab.LabPackage#getTimedAction_Element()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Element getElement();

	/**
	 * Sets the value of the '{@link ringside.model.lab.TimedAction#getElement <em>Element</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Element</em>' reference.
	 * @see #getElement()
	 * @generated
	 */
	void setElement(Element value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SET_COPY_TARGET: the new target, such as HOST_L1. SET_COST: the cost and its thousandths, such as llcHitCycles=60000.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(String)
	 * @see ringside.model.lab.LabPackage#getTimedAction_Value()
	 * @model
	 * @generated
	 */
	String getValue();

	/**
	 * Sets the value of the '{@link ringside.model.lab.TimedAction#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(String value);

} // TimedAction
