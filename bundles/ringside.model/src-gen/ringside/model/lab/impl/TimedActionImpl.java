/**
 */
package ringside.model.lab.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import ringside.model.lab.ActionKind;
import ringside.model.lab.Element;
import ringside.model.lab.LabPackage;
import ringside.model.lab.TimedAction;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Timed Action</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link ringside.model.lab.impl.TimedActionImpl#getAtNanos <em>At Nanos</em>}</li>
 *   <li>{@link ringside.model.lab.impl.TimedActionImpl#getAction <em>Action</em>}</li>
 *   <li>{@link ringside.model.lab.impl.TimedActionImpl#getElement <em>Element</em>}</li>
 *   <li>{@link ringside.model.lab.impl.TimedActionImpl#getValue <em>Value</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TimedActionImpl extends ElementImpl implements TimedAction
{
	/**
	 * The default value of the '{@link #getAtNanos() <em>At Nanos</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAtNanos()
	 * @generated
	 * @ordered
	 */
	protected static final long AT_NANOS_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getAtNanos() <em>At Nanos</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAtNanos()
	 * @generated
	 * @ordered
	 */
	protected long atNanos = AT_NANOS_EDEFAULT;

	/**
	 * The default value of the '{@link #getAction() <em>Action</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAction()
	 * @generated
	 * @ordered
	 */
	protected static final ActionKind ACTION_EDEFAULT = ActionKind.ENABLE_RULE;

	/**
	 * The cached value of the '{@link #getAction() <em>Action</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAction()
	 * @generated
	 * @ordered
	 */
	protected ActionKind action = ACTION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getElement() <em>Element</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getElement()
	 * @generated
	 * @ordered
	 */
	protected Element element;

	/**
	 * The default value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected static final String VALUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected String value = VALUE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TimedActionImpl()
	{
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass()
	{
		return LabPackage.Literals.TIMED_ACTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getAtNanos()
	{
		return atNanos;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAtNanos(long newAtNanos)
	{
		long oldAtNanos = atNanos;
		atNanos = newAtNanos;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.TIMED_ACTION__AT_NANOS, oldAtNanos, atNanos));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ActionKind getAction()
	{
		return action;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAction(ActionKind newAction)
	{
		ActionKind oldAction = action;
		action = newAction == null ? ACTION_EDEFAULT : newAction;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.TIMED_ACTION__ACTION, oldAction, action));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Element getElement()
	{
		return element;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setElement(Element newElement)
	{
		Element oldElement = element;
		element = newElement;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.TIMED_ACTION__ELEMENT, oldElement, element));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getValue()
	{
		return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValue(String newValue)
	{
		String oldValue = value;
		value = newValue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.TIMED_ACTION__VALUE, oldValue, value));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType)
	{
		switch (featureID)
		{
			case LabPackage.TIMED_ACTION__AT_NANOS:
				return getAtNanos();
			case LabPackage.TIMED_ACTION__ACTION:
				return getAction();
			case LabPackage.TIMED_ACTION__ELEMENT:
				return getElement();
			case LabPackage.TIMED_ACTION__VALUE:
				return getValue();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue)
	{
		switch (featureID)
		{
			case LabPackage.TIMED_ACTION__AT_NANOS:
				setAtNanos((Long)newValue);
				return;
			case LabPackage.TIMED_ACTION__ACTION:
				setAction((ActionKind)newValue);
				return;
			case LabPackage.TIMED_ACTION__ELEMENT:
				setElement((Element)newValue);
				return;
			case LabPackage.TIMED_ACTION__VALUE:
				setValue((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID)
	{
		switch (featureID)
		{
			case LabPackage.TIMED_ACTION__AT_NANOS:
				setAtNanos(AT_NANOS_EDEFAULT);
				return;
			case LabPackage.TIMED_ACTION__ACTION:
				setAction(ACTION_EDEFAULT);
				return;
			case LabPackage.TIMED_ACTION__ELEMENT:
				setElement((Element)null);
				return;
			case LabPackage.TIMED_ACTION__VALUE:
				setValue(VALUE_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID)
	{
		switch (featureID)
		{
			case LabPackage.TIMED_ACTION__AT_NANOS:
				return atNanos != AT_NANOS_EDEFAULT;
			case LabPackage.TIMED_ACTION__ACTION:
				return action != ACTION_EDEFAULT;
			case LabPackage.TIMED_ACTION__ELEMENT:
				return element != null;
			case LabPackage.TIMED_ACTION__VALUE:
				return VALUE_EDEFAULT == null ? value != null : !VALUE_EDEFAULT.equals(value);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString()
	{
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (atNanos: ");
		result.append(atNanos);
		result.append(", action: ");
		result.append(action);
		result.append(", value: ");
		result.append(value);
		result.append(')');
		return result.toString();
	}

} //TimedActionImpl
