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

import ringside.model.lab.LabPackage;
import ringside.model.lab.Path;
import ringside.model.lab.RoutingRule;
import ringside.model.lab.TransferComponent;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Transfer Component</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link ringside.model.lab.impl.TransferComponentImpl#getDefaultPath <em>Default Path</em>}</li>
 *   <li>{@link ringside.model.lab.impl.TransferComponentImpl#getTableSize <em>Table Size</em>}</li>
 *   <li>{@link ringside.model.lab.impl.TransferComponentImpl#getIdleTimeoutMillis <em>Idle Timeout Millis</em>}</li>
 *   <li>{@link ringside.model.lab.impl.TransferComponentImpl#getRules <em>Rules</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TransferComponentImpl extends ElementImpl implements TransferComponent
{
	/**
	 * The default value of the '{@link #getDefaultPath() <em>Default Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDefaultPath()
	 * @generated
	 * @ordered
	 */
	protected static final Path DEFAULT_PATH_EDEFAULT = Path.VSWITCH;

	/**
	 * The cached value of the '{@link #getDefaultPath() <em>Default Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDefaultPath()
	 * @generated
	 * @ordered
	 */
	protected Path defaultPath = DEFAULT_PATH_EDEFAULT;

	/**
	 * The default value of the '{@link #getTableSize() <em>Table Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTableSize()
	 * @generated
	 * @ordered
	 */
	protected static final int TABLE_SIZE_EDEFAULT = 64;

	/**
	 * The cached value of the '{@link #getTableSize() <em>Table Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTableSize()
	 * @generated
	 * @ordered
	 */
	protected int tableSize = TABLE_SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #getIdleTimeoutMillis() <em>Idle Timeout Millis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIdleTimeoutMillis()
	 * @generated
	 * @ordered
	 */
	protected static final int IDLE_TIMEOUT_MILLIS_EDEFAULT = 10000;

	/**
	 * The cached value of the '{@link #getIdleTimeoutMillis() <em>Idle Timeout Millis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIdleTimeoutMillis()
	 * @generated
	 * @ordered
	 */
	protected int idleTimeoutMillis = IDLE_TIMEOUT_MILLIS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRules() <em>Rules</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRules()
	 * @generated
	 * @ordered
	 */
	protected EList<RoutingRule> rules;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TransferComponentImpl()
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
		return LabPackage.Literals.TRANSFER_COMPONENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Path getDefaultPath()
	{
		return defaultPath;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDefaultPath(Path newDefaultPath)
	{
		Path oldDefaultPath = defaultPath;
		defaultPath = newDefaultPath == null ? DEFAULT_PATH_EDEFAULT : newDefaultPath;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.TRANSFER_COMPONENT__DEFAULT_PATH, oldDefaultPath, defaultPath));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getTableSize()
	{
		return tableSize;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTableSize(int newTableSize)
	{
		int oldTableSize = tableSize;
		tableSize = newTableSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.TRANSFER_COMPONENT__TABLE_SIZE, oldTableSize, tableSize));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getIdleTimeoutMillis()
	{
		return idleTimeoutMillis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIdleTimeoutMillis(int newIdleTimeoutMillis)
	{
		int oldIdleTimeoutMillis = idleTimeoutMillis;
		idleTimeoutMillis = newIdleTimeoutMillis;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.TRANSFER_COMPONENT__IDLE_TIMEOUT_MILLIS, oldIdleTimeoutMillis, idleTimeoutMillis));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RoutingRule> getRules()
	{
		if (rules == null)
		{
			rules = new EObjectContainmentEList<RoutingRule>(RoutingRule.class, this, LabPackage.TRANSFER_COMPONENT__RULES);
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
			case LabPackage.TRANSFER_COMPONENT__RULES:
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
			case LabPackage.TRANSFER_COMPONENT__DEFAULT_PATH:
				return getDefaultPath();
			case LabPackage.TRANSFER_COMPONENT__TABLE_SIZE:
				return getTableSize();
			case LabPackage.TRANSFER_COMPONENT__IDLE_TIMEOUT_MILLIS:
				return getIdleTimeoutMillis();
			case LabPackage.TRANSFER_COMPONENT__RULES:
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
			case LabPackage.TRANSFER_COMPONENT__DEFAULT_PATH:
				setDefaultPath((Path)newValue);
				return;
			case LabPackage.TRANSFER_COMPONENT__TABLE_SIZE:
				setTableSize((Integer)newValue);
				return;
			case LabPackage.TRANSFER_COMPONENT__IDLE_TIMEOUT_MILLIS:
				setIdleTimeoutMillis((Integer)newValue);
				return;
			case LabPackage.TRANSFER_COMPONENT__RULES:
				getRules().clear();
				getRules().addAll((Collection<? extends RoutingRule>)newValue);
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
			case LabPackage.TRANSFER_COMPONENT__DEFAULT_PATH:
				setDefaultPath(DEFAULT_PATH_EDEFAULT);
				return;
			case LabPackage.TRANSFER_COMPONENT__TABLE_SIZE:
				setTableSize(TABLE_SIZE_EDEFAULT);
				return;
			case LabPackage.TRANSFER_COMPONENT__IDLE_TIMEOUT_MILLIS:
				setIdleTimeoutMillis(IDLE_TIMEOUT_MILLIS_EDEFAULT);
				return;
			case LabPackage.TRANSFER_COMPONENT__RULES:
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
			case LabPackage.TRANSFER_COMPONENT__DEFAULT_PATH:
				return defaultPath != DEFAULT_PATH_EDEFAULT;
			case LabPackage.TRANSFER_COMPONENT__TABLE_SIZE:
				return tableSize != TABLE_SIZE_EDEFAULT;
			case LabPackage.TRANSFER_COMPONENT__IDLE_TIMEOUT_MILLIS:
				return idleTimeoutMillis != IDLE_TIMEOUT_MILLIS_EDEFAULT;
			case LabPackage.TRANSFER_COMPONENT__RULES:
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
		result.append(" (defaultPath: ");
		result.append(defaultPath);
		result.append(", tableSize: ");
		result.append(tableSize);
		result.append(", idleTimeoutMillis: ");
		result.append(idleTimeoutMillis);
		result.append(')');
		return result.toString();
	}

} //TransferComponentImpl
