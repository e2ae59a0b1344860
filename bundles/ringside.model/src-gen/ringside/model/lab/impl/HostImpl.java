/**
 */
package ringside.model.lab.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import ringside.model.lab.Classifier;
import ringside.model.lab.CopyTarget;
import ringside.model.lab.Core;
import ringside.model.lab.FanOut;
import ringside.model.lab.FetchMode;
import ringside.model.lab.Host;
import ringside.model.lab.HostKind;
import ringside.model.lab.LabPackage;
import ringside.model.lab.PortionMode;
import ringside.model.lab.TransmitMode;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Host</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link ringside.model.lab.impl.HostImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link ringside.model.lab.impl.HostImpl#getCopyTarget <em>Copy Target</em>}</li>
 *   <li>{@link ringside.model.lab.impl.HostImpl#getPortionMode <em>Portion Mode</em>}</li>
 *   <li>{@link ringside.model.lab.impl.HostImpl#getPortionBytes <em>Portion Bytes</em>}</li>
 *   <li>{@link ringside.model.lab.impl.HostImpl#getFetchMode <em>Fetch Mode</em>}</li>
 *   <li>{@link ringside.model.lab.impl.HostImpl#getFanOut <em>Fan Out</em>}</li>
 *   <li>{@link ringside.model.lab.impl.HostImpl#getTransmitMode <em>Transmit Mode</em>}</li>
 *   <li>{@link ringside.model.lab.impl.HostImpl#getBatchSize <em>Batch Size</em>}</li>
 *   <li>{@link ringside.model.lab.impl.HostImpl#getCore <em>Core</em>}</li>
 *   <li>{@link ringside.model.lab.impl.HostImpl#getClassifier <em>Classifier</em>}</li>
 * </ul>
 *
 * @generated
 */
public class HostImpl extends ElementImpl implements Host
{
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final HostKind KIND_EDEFAULT = HostKind.HYPERVISOR;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected HostKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getCopyTarget() <em>Copy Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCopyTarget()
	 * @generated
	 * @ordered
	 */
	protected static final CopyTarget COPY_TARGET_EDEFAULT = CopyTarget.LLC;

	/**
	 * The cached value of the '{@link #getCopyTarget() <em>Copy Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCopyTarget()
	 * @generated
	 * @ordered
	 */
	protected CopyTarget copyTarget = COPY_TARGET_EDEFAULT;

	/**
	 * The default value of the '{@link #getPortionMode() <em>Portion Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPortionMode()
	 * @generated
	 * @ordered
	 */
	protected static final PortionMode PORTION_MODE_EDEFAULT = PortionMode.WHOLE;

	/**
	 * The cached value of the '{@link #getPortionMode() <em>Portion Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPortionMode()
	 * @generated
	 * @ordered
	 */
	protected PortionMode portionMode = PORTION_MODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPortionBytes() <em>Portion Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPortionBytes()
	 * @generated
	 * @ordered
	 */
	protected static final int PORTION_BYTES_EDEFAULT = 64;

	/**
	 * The cached value of the '{@link #getPortionBytes() <em>Portion Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPortionBytes()
	 * @generated
	 * @ordered
	 */
	protected int portionBytes = PORTION_BYTES_EDEFAULT;

	/**
	 * The default value of the '{@link #getFetchMode() <em>Fetch Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFetchMode()
	 * @generated
	 * @ordered
	 */
	protected static final FetchMode FETCH_MODE_EDEFAULT = FetchMode.DEMAND;

	/**
	 * The cached value of the '{@link #getFetchMode() <em>Fetch Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFetchMode()
	 * @generated
	 * @ordered
	 */
	protected FetchMode fetchMode = FETCH_MODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getFanOut() <em>Fan Out</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFanOut()
	 * @generated
	 * @ordered
	 */
	protected static final FanOut FAN_OUT_EDEFAULT = FanOut.ONE_BY_ONE;

	/**
	 * The cached value of the '{@link #getFanOut() <em>Fan Out</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFanOut()
	 * @generated
	 * @ordered
	 */
	protected FanOut fanOut = FAN_OUT_EDEFAULT;

	/**
	 * The default value of the '{@link #getTransmitMode() <em>Transmit Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTransmitMode()
	 * @generated
	 * @ordered
	 */
	protected static final TransmitMode TRANSMIT_MODE_EDEFAULT = TransmitMode.KICK;

	/**
	 * The cached value of the '{@link #getTransmitMode() <em>Transmit Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTransmitMode()
	 * @generated
	 * @ordered
	 */
	protected TransmitMode transmitMode = TRANSMIT_MODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getBatchSize() <em>Batch Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBatchSize()
	 * @generated
	 * @ordered
	 */
	protected static final int BATCH_SIZE_EDEFAULT = 32;

	/**
	 * The cached value of the '{@link #getBatchSize() <em>Batch Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBatchSize()
	 * @generated
	 * @ordered
	 */
	protected int batchSize = BATCH_SIZE_EDEFAULT;

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
	 * The cached value of the '{@link #getClassifier() <em>Classifier</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClassifier()
	 * @generated
	 * @ordered
	 */
	protected Classifier classifier;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected HostImpl()
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
		return LabPackage.Literals.HOST;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public HostKind getKind()
	{
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(HostKind newKind)
	{
		HostKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.HOST__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CopyTarget getCopyTarget()
	{
		return copyTarget;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCopyTarget(CopyTarget newCopyTarget)
	{
		CopyTarget oldCopyTarget = copyTarget;
		copyTarget = newCopyTarget == null ? COPY_TARGET_EDEFAULT : newCopyTarget;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.HOST__COPY_TARGET, oldCopyTarget, copyTarget));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PortionMode getPortionMode()
	{
		return portionMode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPortionMode(PortionMode newPortionMode)
	{
		PortionMode oldPortionMode = portionMode;
		portionMode = newPortionMode == null ? PORTION_MODE_EDEFAULT : newPortionMode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.HOST__PORTION_MODE, oldPortionMode, portionMode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPortionBytes()
	{
		return portionBytes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPortionBytes(int newPortionBytes)
	{
		int oldPortionBytes = portionBytes;
		portionBytes = newPortionBytes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.HOST__PORTION_BYTES, oldPortionBytes, portionBytes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FetchMode getFetchMode()
	{
		return fetchMode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFetchMode(FetchMode newFetchMode)
	{
		FetchMode oldFetchMode = fetchMode;
		fetchMode = newFetchMode == null ? FETCH_MODE_EDEFAULT : newFetchMode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.HOST__FETCH_MODE, oldFetchMode, fetchMode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FanOut getFanOut()
	{
		return fanOut;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFanOut(FanOut newFanOut)
	{
		FanOut oldFanOut = fanOut;
		fanOut = newFanOut == null ? FAN_OUT_EDEFAULT : newFanOut;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.HOST__FAN_OUT, oldFanOut, fanOut));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TransmitMode getTransmitMode()
	{
		return transmitMode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTransmitMode(TransmitMode newTransmitMode)
	{
		TransmitMode oldTransmitMode = transmitMode;
		transmitMode = newTransmitMode == null ? TRANSMIT_MODE_EDEFAULT : newTransmitMode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.HOST__TRANSMIT_MODE, oldTransmitMode, transmitMode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getBatchSize()
	{
		return batchSize;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBatchSize(int newBatchSize)
	{
		int oldBatchSize = batchSize;
		batchSize = newBatchSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.HOST__BATCH_SIZE, oldBatchSize, batchSize));
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
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.HOST__CORE, oldCore, core));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Classifier getClassifier()
	{
		return classifier;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetClassifier(Classifier newClassifier, NotificationChain msgs)
	{
		Classifier oldClassifier = classifier;
		classifier = newClassifier;
		if (eNotificationRequired())
		{
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, LabPackage.HOST__CLASSIFIER, oldClassifier, newClassifier);
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
	public void setClassifier(Classifier newClassifier)
	{
		if (newClassifier != classifier)
		{
			NotificationChain msgs = null;
			if (classifier != null)
				msgs = ((InternalEObject)classifier).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - LabPackage.HOST__CLASSIFIER, null, msgs);
			if (newClassifier != null)
				msgs = ((InternalEObject)newClassifier).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - LabPackage.HOST__CLASSIFIER, null, msgs);
			msgs = basicSetClassifier(newClassifier, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.HOST__CLASSIFIER, newClassifier, newClassifier));
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
			case LabPackage.HOST__CLASSIFIER:
				return basicSetClassifier(null, msgs);
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
			case LabPackage.HOST__KIND:
				return getKind();
			case LabPackage.HOST__COPY_TARGET:
				return getCopyTarget();
			case LabPackage.HOST__PORTION_MODE:
				return getPortionMode();
			case LabPackage.HOST__PORTION_BYTES:
				return getPortionBytes();
			case LabPackage.HOST__FETCH_MODE:
				return getFetchMode();
			case LabPackage.HOST__FAN_OUT:
				return getFanOut();
			case LabPackage.HOST__TRANSMIT_MODE:
				return getTransmitMode();
			case LabPackage.HOST__BATCH_SIZE:
				return getBatchSize();
			case LabPackage.HOST__CORE:
				return getCore();
			case LabPackage.HOST__CLASSIFIER:
				return getClassifier();
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
			case LabPackage.HOST__KIND:
				setKind((HostKind)newValue);
				return;
			case LabPackage.HOST__COPY_TARGET:
				setCopyTarget((CopyTarget)newValue);
				return;
			case LabPackage.HOST__PORTION_MODE:
				setPortionMode((PortionMode)newValue);
				return;
			case LabPackage.HOST__PORTION_BYTES:
				setPortionBytes((Integer)newValue);
				return;
			case LabPackage.HOST__FETCH_MODE:
				setFetchMode((FetchMode)newValue);
				return;
			case LabPackage.HOST__FAN_OUT:
				setFanOut((FanOut)newValue);
				return;
			case LabPackage.HOST__TRANSMIT_MODE:
				setTransmitMode((TransmitMode)newValue);
				return;
			case LabPackage.HOST__BATCH_SIZE:
				setBatchSize((Integer)newValue);
				return;
			case LabPackage.HOST__CORE:
				setCore((Core)newValue);
				return;
			case LabPackage.HOST__CLASSIFIER:
				setClassifier((Classifier)newValue);
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
			case LabPackage.HOST__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case LabPackage.HOST__COPY_TARGET:
				setCopyTarget(COPY_TARGET_EDEFAULT);
				return;
			case LabPackage.HOST__PORTION_MODE:
				setPortionMode(PORTION_MODE_EDEFAULT);
				return;
			case LabPackage.HOST__PORTION_BYTES:
				setPortionBytes(PORTION_BYTES_EDEFAULT);
				return;
			case LabPackage.HOST__FETCH_MODE:
				setFetchMode(FETCH_MODE_EDEFAULT);
				return;
			case LabPackage.HOST__FAN_OUT:
				setFanOut(FAN_OUT_EDEFAULT);
				return;
			case LabPackage.HOST__TRANSMIT_MODE:
				setTransmitMode(TRANSMIT_MODE_EDEFAULT);
				return;
			case LabPackage.HOST__BATCH_SIZE:
				setBatchSize(BATCH_SIZE_EDEFAULT);
				return;
			case LabPackage.HOST__CORE:
				setCore((Core)null);
				return;
			case LabPackage.HOST__CLASSIFIER:
				setClassifier((Classifier)null);
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
			case LabPackage.HOST__KIND:
				return kind != KIND_EDEFAULT;
			case LabPackage.HOST__COPY_TARGET:
				return copyTarget != COPY_TARGET_EDEFAULT;
			case LabPackage.HOST__PORTION_MODE:
				return portionMode != PORTION_MODE_EDEFAULT;
			case LabPackage.HOST__PORTION_BYTES:
				return portionBytes != PORTION_BYTES_EDEFAULT;
			case LabPackage.HOST__FETCH_MODE:
				return fetchMode != FETCH_MODE_EDEFAULT;
			case LabPackage.HOST__FAN_OUT:
				return fanOut != FAN_OUT_EDEFAULT;
			case LabPackage.HOST__TRANSMIT_MODE:
				return transmitMode != TRANSMIT_MODE_EDEFAULT;
			case LabPackage.HOST__BATCH_SIZE:
				return batchSize != BATCH_SIZE_EDEFAULT;
			case LabPackage.HOST__CORE:
				return core != null;
			case LabPackage.HOST__CLASSIFIER:
				return classifier != null;
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
		result.append(", copyTarget: ");
		result.append(copyTarget);
		result.append(", portionMode: ");
		result.append(portionMode);
		result.append(", portionBytes: ");
		result.append(portionBytes);
		result.append(", fetchMode: ");
		result.append(fetchMode);
		result.append(", fanOut: ");
		result.append(fanOut);
		result.append(", transmitMode: ");
		result.append(transmitMode);
		result.append(", batchSize: ");
		result.append(batchSize);
		result.append(')');
		return result.toString();
	}

} //HostImpl
