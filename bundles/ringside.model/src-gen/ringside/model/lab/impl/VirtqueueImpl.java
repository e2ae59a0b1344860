/**
 */
package ringside.model.lab.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import ringside.model.lab.FullPolicy;
import ringside.model.lab.LabPackage;
import ringside.model.lab.NotifyMode;
import ringside.model.lab.RingFormat;
import ringside.model.lab.SharedMemoryRegion;
import ringside.model.lab.Virtqueue;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Virtqueue</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link ringside.model.lab.impl.VirtqueueImpl#getFormat <em>Format</em>}</li>
 *   <li>{@link ringside.model.lab.impl.VirtqueueImpl#getSize <em>Size</em>}</li>
 *   <li>{@link ringside.model.lab.impl.VirtqueueImpl#getBufferBytes <em>Buffer Bytes</em>}</li>
 *   <li>{@link ringside.model.lab.impl.VirtqueueImpl#getNotify <em>Notify</em>}</li>
 *   <li>{@link ringside.model.lab.impl.VirtqueueImpl#getMaxPackets <em>Max Packets</em>}</li>
 *   <li>{@link ringside.model.lab.impl.VirtqueueImpl#getMaxUsecs <em>Max Usecs</em>}</li>
 *   <li>{@link ringside.model.lab.impl.VirtqueueImpl#getRefillThreshold <em>Refill Threshold</em>}</li>
 *   <li>{@link ringside.model.lab.impl.VirtqueueImpl#getFullPolicy <em>Full Policy</em>}</li>
 *   <li>{@link ringside.model.lab.impl.VirtqueueImpl#getRetries <em>Retries</em>}</li>
 *   <li>{@link ringside.model.lab.impl.VirtqueueImpl#getBufferPool <em>Buffer Pool</em>}</li>
 * </ul>
 *
 * @generated
 */
public class VirtqueueImpl extends ElementImpl implements Virtqueue
{
	/**
	 * The default value of the '{@link #getFormat() <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormat()
	 * @generated
	 * @ordered
	 */
	protected static final RingFormat FORMAT_EDEFAULT = RingFormat.SPLIT;

	/**
	 * The cached value of the '{@link #getFormat() <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormat()
	 * @generated
	 * @ordered
	 */
	protected RingFormat format = FORMAT_EDEFAULT;

	/**
	 * The default value of the '{@link #getSize() <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected static final int SIZE_EDEFAULT = 8;

	/**
	 * The cached value of the '{@link #getSize() <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected int size = SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #getBufferBytes() <em>Buffer Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBufferBytes()
	 * @generated
	 * @ordered
	 */
	protected static final int BUFFER_BYTES_EDEFAULT = 256;

	/**
	 * The cached value of the '{@link #getBufferBytes() <em>Buffer Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBufferBytes()
	 * @generated
	 * @ordered
	 */
	protected int bufferBytes = BUFFER_BYTES_EDEFAULT;

	/**
	 * The default value of the '{@link #getNotify() <em>Notify</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotify()
	 * @generated
	 * @ordered
	 */
	protected static final NotifyMode NOTIFY_EDEFAULT = NotifyMode.EVERY_PACKET;

	/**
	 * The cached value of the '{@link #getNotify() <em>Notify</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotify()
	 * @generated
	 * @ordered
	 */
	protected NotifyMode notify = NOTIFY_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaxPackets() <em>Max Packets</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxPackets()
	 * @generated
	 * @ordered
	 */
	protected static final int MAX_PACKETS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getMaxPackets() <em>Max Packets</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxPackets()
	 * @generated
	 * @ordered
	 */
	protected int maxPackets = MAX_PACKETS_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaxUsecs() <em>Max Usecs</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxUsecs()
	 * @generated
	 * @ordered
	 */
	protected static final int MAX_USECS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getMaxUsecs() <em>Max Usecs</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxUsecs()
	 * @generated
	 * @ordered
	 */
	protected int maxUsecs = MAX_USECS_EDEFAULT;

	/**
	 * The default value of the '{@link #getRefillThreshold() <em>Refill Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRefillThreshold()
	 * @generated
	 * @ordered
	 */
	protected static final int REFILL_THRESHOLD_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getRefillThreshold() <em>Refill Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRefillThreshold()
	 * @generated
	 * @ordered
	 */
	protected int refillThreshold = REFILL_THRESHOLD_EDEFAULT;

	/**
	 * The default value of the '{@link #getFullPolicy() <em>Full Policy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFullPolicy()
	 * @generated
	 * @ordered
	 */
	protected static final FullPolicy FULL_POLICY_EDEFAULT = FullPolicy.DROP;

	/**
	 * The cached value of the '{@link #getFullPolicy() <em>Full Policy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFullPolicy()
	 * @generated
	 * @ordered
	 */
	protected FullPolicy fullPolicy = FULL_POLICY_EDEFAULT;

	/**
	 * The default value of the '{@link #getRetries() <em>Retries</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRetries()
	 * @generated
	 * @ordered
	 */
	protected static final int RETRIES_EDEFAULT = 8;

	/**
	 * The cached value of the '{@link #getRetries() <em>Retries</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRetries()
	 * @generated
	 * @ordered
	 */
	protected int retries = RETRIES_EDEFAULT;

	/**
	 * The cached value of the '{@link #getBufferPool() <em>Buffer Pool</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBufferPool()
	 * @generated
	 * @ordered
	 */
	protected SharedMemoryRegion bufferPool;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected VirtqueueImpl()
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
		return LabPackage.Literals.VIRTQUEUE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RingFormat getFormat()
	{
		return format;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormat(RingFormat newFormat)
	{
		RingFormat oldFormat = format;
		format = newFormat == null ? FORMAT_EDEFAULT : newFormat;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.VIRTQUEUE__FORMAT, oldFormat, format));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSize()
	{
		return size;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSize(int newSize)
	{
		int oldSize = size;
		size = newSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.VIRTQUEUE__SIZE, oldSize, size));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getBufferBytes()
	{
		return bufferBytes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBufferBytes(int newBufferBytes)
	{
		int oldBufferBytes = bufferBytes;
		bufferBytes = newBufferBytes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.VIRTQUEUE__BUFFER_BYTES, oldBufferBytes, bufferBytes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotifyMode getNotify()
	{
		return notify;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNotify(NotifyMode newNotify)
	{
		NotifyMode oldNotify = notify;
		notify = newNotify == null ? NOTIFY_EDEFAULT : newNotify;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.VIRTQUEUE__NOTIFY, oldNotify, notify));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMaxPackets()
	{
		return maxPackets;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaxPackets(int newMaxPackets)
	{
		int oldMaxPackets = maxPackets;
		maxPackets = newMaxPackets;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.VIRTQUEUE__MAX_PACKETS, oldMaxPackets, maxPackets));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMaxUsecs()
	{
		return maxUsecs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaxUsecs(int newMaxUsecs)
	{
		int oldMaxUsecs = maxUsecs;
		maxUsecs = newMaxUsecs;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.VIRTQUEUE__MAX_USECS, oldMaxUsecs, maxUsecs));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRefillThreshold()
	{
		return refillThreshold;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRefillThreshold(int newRefillThreshold)
	{
		int oldRefillThreshold = refillThreshold;
		refillThreshold = newRefillThreshold;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.VIRTQUEUE__REFILL_THRESHOLD, oldRefillThreshold, refillThreshold));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FullPolicy getFullPolicy()
	{
		return fullPolicy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFullPolicy(FullPolicy newFullPolicy)
	{
		FullPolicy oldFullPolicy = fullPolicy;
		fullPolicy = newFullPolicy == null ? FULL_POLICY_EDEFAULT : newFullPolicy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.VIRTQUEUE__FULL_POLICY, oldFullPolicy, fullPolicy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRetries()
	{
		return retries;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRetries(int newRetries)
	{
		int oldRetries = retries;
		retries = newRetries;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.VIRTQUEUE__RETRIES, oldRetries, retries));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SharedMemoryRegion getBufferPool()
	{
		return bufferPool;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBufferPool(SharedMemoryRegion newBufferPool)
	{
		SharedMemoryRegion oldBufferPool = bufferPool;
		bufferPool = newBufferPool;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.VIRTQUEUE__BUFFER_POOL, oldBufferPool, bufferPool));
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
			case LabPackage.VIRTQUEUE__FORMAT:
				return getFormat();
			case LabPackage.VIRTQUEUE__SIZE:
				return getSize();
			case LabPackage.VIRTQUEUE__BUFFER_BYTES:
				return getBufferBytes();
			case LabPackage.VIRTQUEUE__NOTIFY:
				return getNotify();
			case LabPackage.VIRTQUEUE__MAX_PACKETS:
				return getMaxPackets();
			case LabPackage.VIRTQUEUE__MAX_USECS:
				return getMaxUsecs();
			case LabPackage.VIRTQUEUE__REFILL_THRESHOLD:
				return getRefillThreshold();
			case LabPackage.VIRTQUEUE__FULL_POLICY:
				return getFullPolicy();
			case LabPackage.VIRTQUEUE__RETRIES:
				return getRetries();
			case LabPackage.VIRTQUEUE__BUFFER_POOL:
				return getBufferPool();
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
			case LabPackage.VIRTQUEUE__FORMAT:
				setFormat((RingFormat)newValue);
				return;
			case LabPackage.VIRTQUEUE__SIZE:
				setSize((Integer)newValue);
				return;
			case LabPackage.VIRTQUEUE__BUFFER_BYTES:
				setBufferBytes((Integer)newValue);
				return;
			case LabPackage.VIRTQUEUE__NOTIFY:
				setNotify((NotifyMode)newValue);
				return;
			case LabPackage.VIRTQUEUE__MAX_PACKETS:
				setMaxPackets((Integer)newValue);
				return;
			case LabPackage.VIRTQUEUE__MAX_USECS:
				setMaxUsecs((Integer)newValue);
				return;
			case LabPackage.VIRTQUEUE__REFILL_THRESHOLD:
				setRefillThreshold((Integer)newValue);
				return;
			case LabPackage.VIRTQUEUE__FULL_POLICY:
				setFullPolicy((FullPolicy)newValue);
				return;
			case LabPackage.VIRTQUEUE__RETRIES:
				setRetries((Integer)newValue);
				return;
			case LabPackage.VIRTQUEUE__BUFFER_POOL:
				setBufferPool((SharedMemoryRegion)newValue);
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
			case LabPackage.VIRTQUEUE__FORMAT:
				setFormat(FORMAT_EDEFAULT);
				return;
			case LabPackage.VIRTQUEUE__SIZE:
				setSize(SIZE_EDEFAULT);
				return;
			case LabPackage.VIRTQUEUE__BUFFER_BYTES:
				setBufferBytes(BUFFER_BYTES_EDEFAULT);
				return;
			case LabPackage.VIRTQUEUE__NOTIFY:
				setNotify(NOTIFY_EDEFAULT);
				return;
			case LabPackage.VIRTQUEUE__MAX_PACKETS:
				setMaxPackets(MAX_PACKETS_EDEFAULT);
				return;
			case LabPackage.VIRTQUEUE__MAX_USECS:
				setMaxUsecs(MAX_USECS_EDEFAULT);
				return;
			case LabPackage.VIRTQUEUE__REFILL_THRESHOLD:
				setRefillThreshold(REFILL_THRESHOLD_EDEFAULT);
				return;
			case LabPackage.VIRTQUEUE__FULL_POLICY:
				setFullPolicy(FULL_POLICY_EDEFAULT);
				return;
			case LabPackage.VIRTQUEUE__RETRIES:
				setRetries(RETRIES_EDEFAULT);
				return;
			case LabPackage.VIRTQUEUE__BUFFER_POOL:
				setBufferPool((SharedMemoryRegion)null);
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
			case LabPackage.VIRTQUEUE__FORMAT:
				return format != FORMAT_EDEFAULT;
			case LabPackage.VIRTQUEUE__SIZE:
				return size != SIZE_EDEFAULT;
			case LabPackage.VIRTQUEUE__BUFFER_BYTES:
				return bufferBytes != BUFFER_BYTES_EDEFAULT;
			case LabPackage.VIRTQUEUE__NOTIFY:
				return notify != NOTIFY_EDEFAULT;
			case LabPackage.VIRTQUEUE__MAX_PACKETS:
				return maxPackets != MAX_PACKETS_EDEFAULT;
			case LabPackage.VIRTQUEUE__MAX_USECS:
				return maxUsecs != MAX_USECS_EDEFAULT;
			case LabPackage.VIRTQUEUE__REFILL_THRESHOLD:
				return refillThreshold != REFILL_THRESHOLD_EDEFAULT;
			case LabPackage.VIRTQUEUE__FULL_POLICY:
				return fullPolicy != FULL_POLICY_EDEFAULT;
			case LabPackage.VIRTQUEUE__RETRIES:
				return retries != RETRIES_EDEFAULT;
			case LabPackage.VIRTQUEUE__BUFFER_POOL:
				return bufferPool != null;
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
		result.append(" (format: ");
		result.append(format);
		result.append(", size: ");
		result.append(size);
		result.append(", bufferBytes: ");
		result.append(bufferBytes);
		result.append(", notify: ");
		result.append(notify);
		result.append(", maxPackets: ");
		result.append(maxPackets);
		result.append(", maxUsecs: ");
		result.append(maxUsecs);
		result.append(", refillThreshold: ");
		result.append(refillThreshold);
		result.append(", fullPolicy: ");
		result.append(fullPolicy);
		result.append(", retries: ");
		result.append(retries);
		result.append(')');
		return result.toString();
	}

} //VirtqueueImpl
