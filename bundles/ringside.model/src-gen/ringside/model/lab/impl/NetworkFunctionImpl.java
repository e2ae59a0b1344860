/**
 */
package ringside.model.lab.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import ringside.model.lab.FunctionKind;
import ringside.model.lab.FunctionRule;
import ringside.model.lab.LabPackage;
import ringside.model.lab.NetworkFunction;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Network Function</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link ringside.model.lab.impl.NetworkFunctionImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link ringside.model.lab.impl.NetworkFunctionImpl#getBytesRead <em>Bytes Read</em>}</li>
 *   <li>{@link ringside.model.lab.impl.NetworkFunctionImpl#getRules <em>Rules</em>}</li>
 * </ul>
 *
 * @generated
 */
public class NetworkFunctionImpl extends ElementImpl implements NetworkFunction
{
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final FunctionKind KIND_EDEFAULT = FunctionKind.SINK;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected FunctionKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getBytesRead() <em>Bytes Read</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBytesRead()
	 * @generated
	 * @ordered
	 */
	protected static final int BYTES_READ_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getBytesRead() <em>Bytes Read</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBytesRead()
	 * @generated
	 * @ordered
	 */
	protected int bytesRead = BYTES_READ_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRules() <em>Rules</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRules()
	 * @generated
	 * @ordered
	 */
	protected EList<FunctionRule> rules;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected NetworkFunctionImpl()
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
		return LabPackage.Literals.NETWORK_FUNCTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FunctionKind getKind()
	{
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(FunctionKind newKind)
	{
		FunctionKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.NETWORK_FUNCTION__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getBytesRead()
	{
		return bytesRead;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBytesRead(int newBytesRead)
	{
		int oldBytesRead = bytesRead;
		bytesRead = newBytesRead;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.NETWORK_FUNCTION__BYTES_READ, oldBytesRead, bytesRead));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<FunctionRule> getRules()
	{
		if (rules == null)
		{
			rules = new EObjectContainmentEList<FunctionRule>(FunctionRule.class, this, LabPackage.NETWORK_FUNCTION__RULES);
		}
		return rules;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs)
	{
		switch (featureID)
		{
			case LabPackage.NETWORK_FUNCTION__RULES:
				return ((InternalEList<?>)getRules()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
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
			case LabPackage.NETWORK_FUNCTION__KIND:
				return getKind();
			case LabPackage.NETWORK_FUNCTION__BYTES_READ:
				return getBytesRead();
			case LabPackage.NETWORK_FUNCTION__RULES:
				return getRules();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue)
	{
		switch (featureID)
		{
			case LabPackage.NETWORK_FUNCTION__KIND:
				setKind((FunctionKind)newValue);
				return;
			case LabPackage.NETWORK_FUNCTION__BYTES_READ:
				setBytesRead((Integer)newValue);
				return;
			case LabPackage.NETWORK_FUNCTION__RULES:
				getRules().clear();
				getRules().addAll((Collection<? extends FunctionRule>)newValue);
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
			case LabPackage.NETWORK_FUNCTION__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case LabPackage.NETWORK_FUNCTION__BYTES_READ:
				setBytesRead(BYTES_READ_EDEFAULT);
				return;
			case LabPackage.NETWORK_FUNCTION__RULES:
				getRules().clear();
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
			case LabPackage.NETWORK_FUNCTION__KIND:
				return kind != KIND_EDEFAULT;
			case LabPackage.NETWORK_FUNCTION__BYTES_READ:
				return bytesRead != BYTES_READ_EDEFAULT;
			case LabPackage.NETWORK_FUNCTION__RULES:
				return rules != null && !rules.isEmpty();
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
		result.append(" (kind: ");
		result.append(kind);
		result.append(", bytesRead: ");
		result.append(bytesRead);
		result.append(')');
		return result.toString();
	}

} //NetworkFunctionImpl
