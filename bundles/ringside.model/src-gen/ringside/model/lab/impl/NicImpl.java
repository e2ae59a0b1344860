/**
 */
package ringside.model.lab.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import ringside.model.lab.LabPackage;
import ringside.model.lab.Nic;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Nic</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link ringside.model.lab.impl.NicImpl#getBitsPerSecond <em>Bits Per Second</em>}</li>
 *   <li>{@link ringside.model.lab.impl.NicImpl#getRxRingSize <em>Rx Ring Size</em>}</li>
 *   <li>{@link ringside.model.lab.impl.NicImpl#getTxRingSize <em>Tx Ring Size</em>}</li>
 *   <li>{@link ringside.model.lab.impl.NicImpl#getBufferBytes <em>Buffer Bytes</em>}</li>
 *   <li>{@link ringside.model.lab.impl.NicImpl#isDirectCacheAccess <em>Direct Cache Access</em>}</li>
 *   <li>{@link ringside.model.lab.impl.NicImpl#isHostPolls <em>Host Polls</em>}</li>
 * </ul>
 *
 * @generated
 */
public class NicImpl extends ElementImpl implements Nic
{
	/**
	 * The default value of the '{@link #getBitsPerSecond() <em>Bits Per Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBitsPerSecond()
	 * @generated
	 * @ordered
	 */
	protected static final long BITS_PER_SECOND_EDEFAULT = 10000000000L;

	/**
	 * The cached value of the '{@link #getBitsPerSecond() <em>Bits Per Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBitsPerSecond()
	 * @generated
	 * @ordered
	 */
	protected long bitsPerSecond = BITS_PER_SECOND_EDEFAULT;

	/**
	 * The default value of the '{@link #getRxRingSize() <em>Rx Ring Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRxRingSize()
	 * @generated
	 * @ordered
	 */
	protected static final int RX_RING_SIZE_EDEFAULT = 8;

	/**
	 * The cached value of the '{@link #getRxRingSize() <em>Rx Ring Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRxRingSize()
	 * @generated
	 * @ordered
	 */
	protected int rxRingSize = RX_RING_SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTxRingSize() <em>Tx Ring Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTxRingSize()
	 * @generated
	 * @ordered
	 */
	protected static final int TX_RING_SIZE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getTxRingSize() <em>Tx Ring Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTxRingSize()
	 * @generated
	 * @ordered
	 */
	protected int txRingSize = TX_RING_SIZE_EDEFAULT;

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
	 * The default value of the '{@link #isDirectCacheAccess() <em>Direct Cache Access</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDirectCacheAccess()
	 * @generated
	 * @ordered
	 */
	protected static final boolean DIRECT_CACHE_ACCESS_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isDirectCacheAccess() <em>Direct Cache Access</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDirectCacheAccess()
	 * @generated
	 * @ordered
	 */
	protected boolean directCacheAccess = DIRECT_CACHE_ACCESS_EDEFAULT;

	/**
	 * The default value of the '{@link #isHostPolls() <em>Host Polls</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isHostPolls()
	 * @generated
	 * @ordered
	 */
	protected static final boolean HOST_POLLS_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isHostPolls() <em>Host Polls</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isHostPolls()
	 * @generated
	 * @ordered
	 */
	protected boolean hostPolls = HOST_POLLS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected NicImpl()
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
		return LabPackage.Literals.NIC;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getBitsPerSecond()
	{
		return bitsPerSecond;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBitsPerSecond(long newBitsPerSecond)
	{
		long oldBitsPerSecond = bitsPerSecond;
		bitsPerSecond = newBitsPerSecond;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.NIC__BITS_PER_SECOND, oldBitsPerSecond, bitsPerSecond));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRxRingSize()
	{
		return rxRingSize;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRxRingSize(int newRxRingSize)
	{
		int oldRxRingSize = rxRingSize;
		rxRingSize = newRxRingSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.NIC__RX_RING_SIZE, oldRxRingSize, rxRingSize));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getTxRingSize()
	{
		return txRingSize;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTxRingSize(int newTxRingSize)
	{
		int oldTxRingSize = txRingSize;
		txRingSize = newTxRingSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.NIC__TX_RING_SIZE, oldTxRingSize, txRingSize));
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
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.NIC__BUFFER_BYTES, oldBufferBytes, bufferBytes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isDirectCacheAccess()
	{
		return directCacheAccess;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDirectCacheAccess(boolean newDirectCacheAccess)
	{
		boolean oldDirectCacheAccess = directCacheAccess;
		directCacheAccess = newDirectCacheAccess;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.NIC__DIRECT_CACHE_ACCESS, oldDirectCacheAccess, directCacheAccess));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isHostPolls()
	{
		return hostPolls;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHostPolls(boolean newHostPolls)
	{
		boolean oldHostPolls = hostPolls;
		hostPolls = newHostPolls;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.NIC__HOST_POLLS, oldHostPolls, hostPolls));
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
			case LabPackage.NIC__BITS_PER_SECOND:
				return getBitsPerSecond();
			case LabPackage.NIC__RX_RING_SIZE:
				return getRxRingSize();
			case LabPackage.NIC__TX_RING_SIZE:
				return getTxRingSize();
			case LabPackage.NIC__BUFFER_BYTES:
				return getBufferBytes();
			case LabPackage.NIC__DIRECT_CACHE_ACCESS:
				return isDirectCacheAccess();
			case LabPackage.NIC__HOST_POLLS:
				return isHostPolls();
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
			case LabPackage.NIC__BITS_PER_SECOND:
				setBitsPerSecond((Long)newValue);
				return;
			case LabPackage.NIC__RX_RING_SIZE:
				setRxRingSize((Integer)newValue);
				return;
			case LabPackage.NIC__TX_RING_SIZE:
				setTxRingSize((Integer)newValue);
				return;
			case LabPackage.NIC__BUFFER_BYTES:
				setBufferBytes((Integer)newValue);
				return;
			case LabPackage.NIC__DIRECT_CACHE_ACCESS:
				setDirectCacheAccess((Boolean)newValue);
				return;
			case LabPackage.NIC__HOST_POLLS:
				setHostPolls((Boolean)newValue);
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
			case LabPackage.NIC__BITS_PER_SECOND:
				setBitsPerSecond(BITS_PER_SECOND_EDEFAULT);
				return;
			case LabPackage.NIC__RX_RING_SIZE:
				setRxRingSize(RX_RING_SIZE_EDEFAULT);
				return;
			case LabPackage.NIC__TX_RING_SIZE:
				setTxRingSize(TX_RING_SIZE_EDEFAULT);
				return;
			case LabPackage.NIC__BUFFER_BYTES:
				setBufferBytes(BUFFER_BYTES_EDEFAULT);
				return;
			case LabPackage.NIC__DIRECT_CACHE_ACCESS:
				setDirectCacheAccess(DIRECT_CACHE_ACCESS_EDEFAULT);
				return;
			case LabPackage.NIC__HOST_POLLS:
				setHostPolls(HOST_POLLS_EDEFAULT);
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
			case LabPackage.NIC__BITS_PER_SECOND:
				return bitsPerSecond != BITS_PER_SECOND_EDEFAULT;
			case LabPackage.NIC__RX_RING_SIZE:
				return rxRingSize != RX_RING_SIZE_EDEFAULT;
			case LabPackage.NIC__TX_RING_SIZE:
				return txRingSize != TX_RING_SIZE_EDEFAULT;
			case LabPackage.NIC__BUFFER_BYTES:
				return bufferBytes != BUFFER_BYTES_EDEFAULT;
			case LabPackage.NIC__DIRECT_CACHE_ACCESS:
				return directCacheAccess != DIRECT_CACHE_ACCESS_EDEFAULT;
			case LabPackage.NIC__HOST_POLLS:
				return hostPolls != HOST_POLLS_EDEFAULT;
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
		result.append(" (bitsPerSecond: ");
		result.append(bitsPerSecond);
		result.append(", rxRingSize: ");
		result.append(rxRingSize);
		result.append(", txRingSize: ");
		result.append(txRingSize);
		result.append(", bufferBytes: ");
		result.append(bufferBytes);
		result.append(", directCacheAccess: ");
		result.append(directCacheAccess);
		result.append(", hostPolls: ");
		result.append(hostPolls);
		result.append(')');
		return result.toString();
	}

} //NicImpl
