/**
 */
package ringside.model.lab.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import ringside.model.lab.Cache;
import ringside.model.lab.ClassOfService;
import ringside.model.lab.Core;
import ringside.model.lab.LabPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Core</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link ringside.model.lab.impl.CoreImpl#getL1 <em>L1</em>}</li>
 *   <li>{@link ringside.model.lab.impl.CoreImpl#getL2 <em>L2</em>}</li>
 *   <li>{@link ringside.model.lab.impl.CoreImpl#getClassOfService <em>Class Of Service</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CoreImpl extends ElementImpl implements Core
{
	/**
	 * The cached value of the '{@link #getL1() <em>L1</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getL1()
	 * @generated
	 * @ordered
	 */
	protected Cache l1;

	/**
	 * The cached value of the '{@link #getL2() <em>L2</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getL2()
	 * @generated
	 * @ordered
	 */
	protected Cache l2;

	/**
	 * The cached value of the '{@link #getClassOfService() <em>Class Of Service</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClassOfService()
	 * @generated
	 * @ordered
	 */
	protected ClassOfService classOfService;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CoreImpl()
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
		return LabPackage.Literals.CORE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Cache getL1()
	{
		return l1;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetL1(Cache newL1, NotificationChain msgs)
	{
		Cache oldL1 = l1;
		l1 = newL1;
		if (eNotificationRequired())
		{
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, LabPackage.CORE__L1, oldL1, newL1);
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
	public void setL1(Cache newL1)
	{
		if (newL1 != l1)
		{
			NotificationChain msgs = null;
			if (l1 != null)
				msgs = ((InternalEObject)l1).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - LabPackage.CORE__L1, null, msgs);
			if (newL1 != null)
				msgs = ((InternalEObject)newL1).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - LabPackage.CORE__L1, null, msgs);
			msgs = basicSetL1(newL1, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.CORE__L1, newL1, newL1));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Cache getL2()
	{
		return l2;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetL2(Cache newL2, NotificationChain msgs)
	{
		Cache oldL2 = l2;
		l2 = newL2;
		if (eNotificationRequired())
		{
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, LabPackage.CORE__L2, oldL2, newL2);
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
	public void setL2(Cache newL2)
	{
		if (newL2 != l2)
		{
			NotificationChain msgs = null;
			if (l2 != null)
				msgs = ((InternalEObject)l2).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - LabPackage.CORE__L2, null, msgs);
			if (newL2 != null)
				msgs = ((InternalEObject)newL2).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - LabPackage.CORE__L2, null, msgs);
			msgs = basicSetL2(newL2, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.CORE__L2, newL2, newL2));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ClassOfService getClassOfService()
	{
		return classOfService;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClassOfService(ClassOfService newClassOfService)
	{
		ClassOfService oldClassOfService = classOfService;
		classOfService = newClassOfService;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.CORE__CLASS_OF_SERVICE, oldClassOfService, classOfService));
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
			case LabPackage.CORE__L1:
				return basicSetL1(null, msgs);
			case LabPackage.CORE__L2:
				return basicSetL2(null, msgs);
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
			case LabPackage.CORE__L1:
				return getL1();
			case LabPackage.CORE__L2:
				return getL2();
			case LabPackage.CORE__CLASS_OF_SERVICE:
				return getClassOfService();
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
			case LabPackage.CORE__L1:
				setL1((Cache)newValue);
				return;
			case LabPackage.CORE__L2:
				setL2((Cache)newValue);
				return;
			case LabPackage.CORE__CLASS_OF_SERVICE:
				setClassOfService((ClassOfService)newValue);
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
			case LabPackage.CORE__L1:
				setL1((Cache)null);
				return;
			case LabPackage.CORE__L2:
				setL2((Cache)null);
				return;
			case LabPackage.CORE__CLASS_OF_SERVICE:
				setClassOfService((ClassOfService)null);
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
			case LabPackage.CORE__L1:
				return l1 != null;
			case LabPackage.CORE__L2:
				return l2 != null;
			case LabPackage.CORE__CLASS_OF_SERVICE:
				return classOfService != null;
		}
		return super.eIsSet(featureID);
	}

} //CoreImpl
