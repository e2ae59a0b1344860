/**
 */
package ringside.model.lab.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import ringside.model.lab.Core;
import ringside.model.lab.DriverMode;
import ringside.model.lab.InjectMode;
import ringside.model.lab.LabPackage;
import ringside.model.lab.NetworkFunction;
import ringside.model.lab.TransferComponent;
import ringside.model.lab.VirtualMachine;
import ringside.model.lab.VirtualNic;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Virtual Machine</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link ringside.model.lab.impl.VirtualMachineImpl#getDriver <em>Driver</em>}</li>
 *   <li>{@link ringside.model.lab.impl.VirtualMachineImpl#getNapiBudget <em>Napi Budget</em>}</li>
 *   <li>{@link ringside.model.lab.impl.VirtualMachineImpl#isRecheckAfterEnable <em>Recheck After Enable</em>}</li>
 *   <li>{@link ringside.model.lab.impl.VirtualMachineImpl#getInterruptInjection <em>Interrupt Injection</em>}</li>
 *   <li>{@link ringside.model.lab.impl.VirtualMachineImpl#getPrivateBytes <em>Private Bytes</em>}</li>
 *   <li>{@link ringside.model.lab.impl.VirtualMachineImpl#getCore <em>Core</em>}</li>
 *   <li>{@link ringside.model.lab.impl.VirtualMachineImpl#getVnic <em>Vnic</em>}</li>
 *   <li>{@link ringside.model.lab.impl.VirtualMachineImpl#getFunction <em>Function</em>}</li>
 *   <li>{@link ringside.model.lab.impl.VirtualMachineImpl#getTransfer <em>Transfer</em>}</li>
 * </ul>
 *
 * @generated
 */
public class VirtualMachineImpl extends ElementImpl implements VirtualMachine
{
	/**
	 * The default value of the '{@link #getDriver() <em>Driver</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDriver()
	 * @generated
	 * @ordered
	 */
	protected static final DriverMode DRIVER_EDEFAULT = DriverMode.INTERRUPT;

	/**
	 * The cached value of the '{@link #getDriver() <em>Driver</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDriver()
	 * @generated
	 * @ordered
	 */
	protected DriverMode driver = DRIVER_EDEFAULT;

	/**
	 * The default value of the '{@link #getNapiBudget() <em>Napi Budget</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNapiBudget()
	 * @generated
	 * @ordered
	 */
	protected static final int NAPI_BUDGET_EDEFAULT = 64;

	/**
	 * The cached value of the '{@link #getNapiBudget() <em>Napi Budget</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNapiBudget()
	 * @generated
	 * @ordered
	 */
	protected int napiBudget = NAPI_BUDGET_EDEFAULT;

	/**
	 * The default value of the '{@link #isRecheckAfterEnable() <em>Recheck After Enable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRecheckAfterEnable()
	 * @generated
	 * @ordered
	 */
	protected static final boolean RECHECK_AFTER_ENABLE_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isRecheckAfterEnable() <em>Recheck After Enable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRecheckAfterEnable()
	 * @generated
	 * @ordered
	 */
	protected boolean recheckAfterEnable = RECHECK_AFTER_ENABLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getInterruptInjection() <em>Interrupt Injection</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInterruptInjection()
	 * @generated
	 * @ordered
	 */
	protected static final InjectMode INTERRUPT_INJECTION_EDEFAULT = InjectMode.EXIT_INJECT;

	/**
	 * The cached value of the '{@link #getInterruptInjection() <em>Interrupt Injection</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInterruptInjection()
	 * @generated
	 * @ordered
	 */
	protected InjectMode interruptInjection = INTERRUPT_INJECTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getPrivateBytes() <em>Private Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrivateBytes()
	 * @generated
	 * @ordered
	 */
	protected static final int PRIVATE_BYTES_EDEFAULT = 4096;

	/**
	 * The cached value of the '{@link #getPrivateBytes() <em>Private Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrivateBytes()
	 * @generated
	 * @ordered
	 */
	protected int privateBytes = PRIVATE_BYTES_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCore() <em>Core</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCore()
	 * @generated
	 * @ordered
	 */
	protected Core core;

	/**
	 * The cached value of the '{@link #getVnic() <em>Vnic</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVnic()
	 * @generated
	 * @ordered
	 */
	protected VirtualNic vnic;

	/**
	 * The cached value of the '{@link #getFunction() <em>Function</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFunction()
	 * @generated
	 * @ordered
	 */
	protected NetworkFunction function;

	/**
	 * The cached value of the '{@link #getTransfer() <em>Transfer</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTransfer()
	 * @generated
	 * @ordered
	 */
	protected TransferComponent transfer;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected VirtualMachineImpl()
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
		return LabPackage.Literals.VIRTUAL_MACHINE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DriverMode getDriver()
	{
		return driver;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDriver(DriverMode newDriver)
	{
		DriverMode oldDriver = driver;
		driver = newDriver == null ? DRIVER_EDEFAULT : newDriver;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.VIRTUAL_MACHINE__DRIVER, oldDriver, driver));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getNapiBudget()
	{
		return napiBudget;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNapiBudget(int newNapiBudget)
	{
		int oldNapiBudget = napiBudget;
		napiBudget = newNapiBudget;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.VIRTUAL_MACHINE__NAPI_BUDGET, oldNapiBudget, napiBudget));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isRecheckAfterEnable()
	{
		return recheckAfterEnable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecheckAfterEnable(boolean newRecheckAfterEnable)
	{
		boolean oldRecheckAfterEnable = recheckAfterEnable;
		recheckAfterEnable = newRecheckAfterEnable;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.VIRTUAL_MACHINE__RECHECK_AFTER_ENABLE, oldRecheckAfterEnable, recheckAfterEnable));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InjectMode getInterruptInjection()
	{
		return interruptInjection;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInterruptInjection(InjectMode newInterruptInjection)
	{
		InjectMode oldInterruptInjection = interruptInjection;
		interruptInjection = newInterruptInjection == null ? INTERRUPT_INJECTION_EDEFAULT : newInterruptInjection;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.VIRTUAL_MACHINE__INTERRUPT_INJECTION, oldInterruptInjection, interruptInjection));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPrivateBytes()
	{
		return privateBytes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrivateBytes(int newPrivateBytes)
	{
		int oldPrivateBytes = privateBytes;
		privateBytes = newPrivateBytes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.VIRTUAL_MACHINE__PRIVATE_BYTES, oldPrivateBytes, privateBytes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Core getCore()
	{
		return core;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCore(Core newCore)
	{
		Core oldCore = core;
		core = newCore;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.VIRTUAL_MACHINE__CORE, oldCore, core));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VirtualNic getVnic()
	{
		return vnic;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetVnic(VirtualNic newVnic, NotificationChain msgs)
	{
		VirtualNic oldVnic = vnic;
		vnic = newVnic;
		if (eNotificationRequired())
		{
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, LabPackage.VIRTUAL_MACHINE__VNIC, oldVnic, newVnic);
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
	public void setVnic(VirtualNic newVnic)
	{
		if (newVnic != vnic)
		{
			NotificationChain msgs = null;
			if (vnic != null)
				msgs = ((InternalEObject)vnic).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - LabPackage.VIRTUAL_MACHINE__VNIC, null, msgs);
			if (newVnic != null)
				msgs = ((InternalEObject)newVnic).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - LabPackage.VIRTUAL_MACHINE__VNIC, null, msgs);
			msgs = basicSetVnic(newVnic, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.VIRTUAL_MACHINE__VNIC, newVnic, newVnic));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NetworkFunction getFunction()
	{
		return function;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetFunction(NetworkFunction newFunction, NotificationChain msgs)
	{
		NetworkFunction oldFunction = function;
		function = newFunction;
		if (eNotificationRequired())
		{
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, LabPackage.VIRTUAL_MACHINE__FUNCTION, oldFunction, newFunction);
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
	public void setFunction(NetworkFunction newFunction)
	{
		if (newFunction != function)
		{
			NotificationChain msgs = null;
			if (function != null)
				msgs = ((InternalEObject)function).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - LabPackage.VIRTUAL_MACHINE__FUNCTION, null, msgs);
			if (newFunction != null)
				msgs = ((InternalEObject)newFunction).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - LabPackage.VIRTUAL_MACHINE__FUNCTION, null, msgs);
			msgs = basicSetFunction(newFunction, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.VIRTUAL_MACHINE__FUNCTION, newFunction, newFunction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TransferComponent getTransfer()
	{
		return transfer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetTransfer(TransferComponent newTransfer, NotificationChain msgs)
	{
		TransferComponent oldTransfer = transfer;
		transfer = newTransfer;
		if (eNotificationRequired())
		{
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, LabPackage.VIRTUAL_MACHINE__TRANSFER, oldTransfer, newTransfer);
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
	public void setTransfer(TransferComponent newTransfer)
	{
		if (newTransfer != transfer)
		{
			NotificationChain msgs = null;
			if (transfer != null)
				msgs = ((InternalEObject)transfer).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - LabPackage.VIRTUAL_MACHINE__TRANSFER, null, msgs);
			if (newTransfer != null)
				msgs = ((InternalEObject)newTransfer).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - LabPackage.VIRTUAL_MACHINE__TRANSFER, null, msgs);
			msgs = basicSetTransfer(newTransfer, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.VIRTUAL_MACHINE__TRANSFER, newTransfer, newTransfer));
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
			case LabPackage.VIRTUAL_MACHINE__VNIC:
				return basicSetVnic(null, msgs);
			case LabPackage.VIRTUAL_MACHINE__FUNCTION:
				return basicSetFunction(null, msgs);
			case LabPackage.VIRTUAL_MACHINE__TRANSFER:
				return basicSetTransfer(null, msgs);
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
			case LabPackage.VIRTUAL_MACHINE__DRIVER:
				return getDriver();
			case LabPackage.VIRTUAL_MACHINE__NAPI_BUDGET:
				return getNapiBudget();
			case LabPackage.VIRTUAL_MACHINE__RECHECK_AFTER_ENABLE:
				return isRecheckAfterEnable();
			case LabPackage.VIRTUAL_MACHINE__INTERRUPT_INJECTION:
				return getInterruptInjection();
			case LabPackage.VIRTUAL_MACHINE__PRIVATE_BYTES:
				return getPrivateBytes();
			case LabPackage.VIRTUAL_MACHINE__CORE:
				return getCore();
			case LabPackage.VIRTUAL_MACHINE__VNIC:
				return getVnic();
			case LabPackage.VIRTUAL_MACHINE__FUNCTION:
				return getFunction();
			case LabPackage.VIRTUAL_MACHINE__TRANSFER:
				return getTransfer();
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
			case LabPackage.VIRTUAL_MACHINE__DRIVER:
				setDriver((DriverMode)newValue);
				return;
			case LabPackage.VIRTUAL_MACHINE__NAPI_BUDGET:
				setNapiBudget((Integer)newValue);
				return;
			case LabPackage.VIRTUAL_MACHINE__RECHECK_AFTER_ENABLE:
				setRecheckAfterEnable((Boolean)newValue);
				return;
			case LabPackage.VIRTUAL_MACHINE__INTERRUPT_INJECTION:
				setInterruptInjection((InjectMode)newValue);
				return;
			case LabPackage.VIRTUAL_MACHINE__PRIVATE_BYTES:
				setPrivateBytes((Integer)newValue);
				return;
			case LabPackage.VIRTUAL_MACHINE__CORE:
				setCore((Core)newValue);
				return;
			case LabPackage.VIRTUAL_MACHINE__VNIC:
				setVnic((VirtualNic)newValue);
				return;
			case LabPackage.VIRTUAL_MACHINE__FUNCTION:
				setFunction((NetworkFunction)newValue);
				return;
			case LabPackage.VIRTUAL_MACHINE__TRANSFER:
				setTransfer((TransferComponent)newValue);
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
			case LabPackage.VIRTUAL_MACHINE__DRIVER:
				setDriver(DRIVER_EDEFAULT);
				return;
			case LabPackage.VIRTUAL_MACHINE__NAPI_BUDGET:
				setNapiBudget(NAPI_BUDGET_EDEFAULT);
				return;
			case LabPackage.VIRTUAL_MACHINE__RECHECK_AFTER_ENABLE:
				setRecheckAfterEnable(RECHECK_AFTER_ENABLE_EDEFAULT);
				return;
			case LabPackage.VIRTUAL_MACHINE__INTERRUPT_INJECTION:
				setInterruptInjection(INTERRUPT_INJECTION_EDEFAULT);
				return;
			case LabPackage.VIRTUAL_MACHINE__PRIVATE_BYTES:
				setPrivateBytes(PRIVATE_BYTES_EDEFAULT);
				return;
			case LabPackage.VIRTUAL_MACHINE__CORE:
				setCore((Core)null);
				return;
			case LabPackage.VIRTUAL_MACHINE__VNIC:
				setVnic((VirtualNic)null);
				return;
			case LabPackage.VIRTUAL_MACHINE__FUNCTION:
				setFunction((NetworkFunction)null);
				return;
			case LabPackage.VIRTUAL_MACHINE__TRANSFER:
				setTransfer((TransferComponent)null);
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
			case LabPackage.VIRTUAL_MACHINE__DRIVER:
				return driver != DRIVER_EDEFAULT;
			case LabPackage.VIRTUAL_MACHINE__NAPI_BUDGET:
				return napiBudget != NAPI_BUDGET_EDEFAULT;
			case LabPackage.VIRTUAL_MACHINE__RECHECK_AFTER_ENABLE:
				return recheckAfterEnable != RECHECK_AFTER_ENABLE_EDEFAULT;
			case LabPackage.VIRTUAL_MACHINE__INTERRUPT_INJECTION:
				return interruptInjection != INTERRUPT_INJECTION_EDEFAULT;
			case LabPackage.VIRTUAL_MACHINE__PRIVATE_BYTES:
				return privateBytes != PRIVATE_BYTES_EDEFAULT;
			case LabPackage.VIRTUAL_MACHINE__CORE:
				return core != null;
			case LabPackage.VIRTUAL_MACHINE__VNIC:
				return vnic != null;
			case LabPackage.VIRTUAL_MACHINE__FUNCTION:
				return function != null;
			case LabPackage.VIRTUAL_MACHINE__TRANSFER:
				return transfer != null;
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
		result.append(" (driver: ");
		result.append(driver);
		result.append(", napiBudget: ");
		result.append(napiBudget);
		result.append(", recheckAfterEnable: ");
		result.append(recheckAfterEnable);
		result.append(", interruptInjection: ");
		result.append(interruptInjection);
		result.append(", privateBytes: ");
		result.append(privateBytes);
		result.append(')');
		return result.toString();
	}

} //VirtualMachineImpl
