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

import ringside.model.lab.Cache;
import ringside.model.lab.ClassOfService;
import ringside.model.lab.Core;
import ringside.model.lab.LabPackage;
import ringside.model.lab.Socket;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Socket</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link ringside.model.lab.impl.SocketImpl#getCores <em>Cores</em>}</li>
 *   <li>{@link ringside.model.lab.impl.SocketImpl#getLastLevelCache <em>Last Level Cache</em>}</li>
 *   <li>{@link ringside.model.lab.impl.SocketImpl#getClassesOfService <em>Classes Of Service</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SocketImpl extends ElementImpl implements Socket
{
	/**
	 * The cached value of the '{@link #getCores() <em>Cores</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCores()
	 * @generated
	 * @ordered
	 */
	protected EList<Core> cores;

	/**
	 * The cached value of the '{@link #getLastLevelCache() <em>Last Level Cache</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastLevelCache()
	 * @generated
	 * @ordered
	 */
	protected Cache lastLevelCache;

	/**
	 * The cached value of the '{@link #getClassesOfService() <em>Classes Of Service</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClassesOfService()
	 * @generated
	 * @ordered
	 */
	protected EList<ClassOfService> classesOfService;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SocketImpl()
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
		return LabPackage.Literals.SOCKET;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Core> getCores()
	{
		if (cores == null)
		{
			cores = new EObjectContainmentEList<Core>(Core.class, this, LabPackage.SOCKET__CORES);
		}
		return cores;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Cache getLastLevelCache()
	{
		return lastLevelCache;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetLastLevelCache(Cache newLastLevelCache, NotificationChain msgs)
	{
		Cache oldLastLevelCache = lastLevelCache;
		lastLevelCache = newLastLevelCache;
		if (eNotificationRequired())
		{
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, LabPackage.SOCKET__LAST_LEVEL_CACHE, oldLastLevelCache, newLastLevelCache);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLastLevelCache(Cache newLastLevelCache)
	{
		if (newLastLevelCache != lastLevelCache)
		{
			NotificationChain msgs = null;
			if (lastLevelCache != null)
				msgs = ((InternalEObject)lastLevelCache).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - LabPackage.SOCKET__LAST_LEVEL_CACHE, null, msgs);
			if (newLastLevelCache != null)
				msgs = ((InternalEObject)newLastLevelCache).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - LabPackage.SOCKET__LAST_LEVEL_CACHE, null, msgs);
			msgs = basicSetLastLevelCache(newLastLevelCache, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.SOCKET__LAST_LEVEL_CACHE, newLastLevelCache, newLastLevelCache));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ClassOfService> getClassesOfService()
	{
		if (classesOfService == null)
		{
			classesOfService = new EObjectContainmentEList<ClassOfService>(ClassOfService.class, this, LabPackage.SOCKET__CLASSES_OF_SERVICE);
		}
		return classesOfService;
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
			case LabPackage.SOCKET__CORES:
				return ((InternalEList<?>)getCores()).basicRemove(otherEnd, msgs);
			case LabPackage.SOCKET__LAST_LEVEL_CACHE:
				return basicSetLastLevelCache(null, msgs);
			case LabPackage.SOCKET__CLASSES_OF_SERVICE:
				return ((InternalEList<?>)getClassesOfService()).basicRemove(otherEnd, msgs);
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
			case LabPackage.SOCKET__CORES:
				return getCores();
			case LabPackage.SOCKET__LAST_LEVEL_CACHE:
				return getLastLevelCache();
			case LabPackage.SOCKET__CLASSES_OF_SERVICE:
				return getClassesOfService();
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
			case LabPackage.SOCKET__CORES:
				getCores().clear();
				getCores().addAll((Collection<? extends Core>)newValue);
				return;
			case LabPackage.SOCKET__LAST_LEVEL_CACHE:
				setLastLevelCache((Cache)newValue);
				return;
			case LabPackage.SOCKET__CLASSES_OF_SERVICE:
				getClassesOfService().clear();
				getClassesOfService().addAll((Collection<? extends ClassOfService>)newValue);
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
			case LabPackage.SOCKET__CORES:
				getCores().clear();
				return;
			case LabPackage.SOCKET__LAST_LEVEL_CACHE:
				setLastLevelCache((Cache)null);
				return;
			case LabPackage.SOCKET__CLASSES_OF_SERVICE:
				getClassesOfService().clear();
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
			case LabPackage.SOCKET__CORES:
				return cores != null && !cores.isEmpty();
			case LabPackage.SOCKET__LAST_LEVEL_CACHE:
				return lastLevelCache != null;
			case LabPackage.SOCKET__CLASSES_OF_SERVICE:
				return classesOfService != null && !classesOfService.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //SocketImpl
