/**
 */
package ringside.model.lab.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import ringside.model.lab.Cache;
import ringside.model.lab.Inclusion;
import ringside.model.lab.LabPackage;
import ringside.model.lab.Replacement;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Cache</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link ringside.model.lab.impl.CacheImpl#getSets <em>Sets</em>}</li>
 *   <li>{@link ringside.model.lab.impl.CacheImpl#getWays <em>Ways</em>}</li>
 *   <li>{@link ringside.model.lab.impl.CacheImpl#getReplacement <em>Replacement</em>}</li>
 *   <li>{@link ringside.model.lab.impl.CacheImpl#getInclusion <em>Inclusion</em>}</li>
 *   <li>{@link ringside.model.lab.impl.CacheImpl#getIoWaysMask <em>Io Ways Mask</em>}</li>
 *   <li>{@link ringside.model.lab.impl.CacheImpl#getCopyWaysMask <em>Copy Ways Mask</em>}</li>
 *   <li>{@link ringside.model.lab.impl.CacheImpl#isPrefetchNextLine <em>Prefetch Next Line</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CacheImpl extends ElementImpl implements Cache
{
	/**
	 * The default value of the '{@link #getSets() <em>Sets</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSets()
	 * @generated
	 * @ordered
	 */
	protected static final int SETS_EDEFAULT = 8;

	/**
	 * The cached value of the '{@link #getSets() <em>Sets</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSets()
	 * @generated
	 * @ordered
	 */
	protected int sets = SETS_EDEFAULT;

	/**
	 * The default value of the '{@link #getWays() <em>Ways</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWays()
	 * @generated
	 * @ordered
	 */
	protected static final int WAYS_EDEFAULT = 2;

	/**
	 * The cached value of the '{@link #getWays() <em>Ways</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWays()
	 * @generated
	 * @ordered
	 */
	protected int ways = WAYS_EDEFAULT;

	/**
	 * The default value of the '{@link #getReplacement() <em>Replacement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReplacement()
	 * @generated
	 * @ordered
	 */
	protected static final Replacement REPLACEMENT_EDEFAULT = Replacement.LRU;

	/**
	 * The cached value of the '{@link #getReplacement() <em>Replacement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReplacement()
	 * @generated
	 * @ordered
	 */
	protected Replacement replacement = REPLACEMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getInclusion() <em>Inclusion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInclusion()
	 * @generated
	 * @ordered
	 */
	protected static final Inclusion INCLUSION_EDEFAULT = Inclusion.INCLUSIVE;

	/**
	 * The cached value of the '{@link #getInclusion() <em>Inclusion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInclusion()
	 * @generated
	 * @ordered
	 */
	protected Inclusion inclusion = INCLUSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getIoWaysMask() <em>Io Ways Mask</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIoWaysMask()
	 * @generated
	 * @ordered
	 */
	protected static final long IO_WAYS_MASK_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getIoWaysMask() <em>Io Ways Mask</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIoWaysMask()
	 * @generated
	 * @ordered
	 */
	protected long ioWaysMask = IO_WAYS_MASK_EDEFAULT;

	/**
	 * The default value of the '{@link #getCopyWaysMask() <em>Copy Ways Mask</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCopyWaysMask()
	 * @generated
	 * @ordered
	 */
	protected static final long COPY_WAYS_MASK_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getCopyWaysMask() <em>Copy Ways Mask</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCopyWaysMask()
	 * @generated
	 * @ordered
	 */
	protected long copyWaysMask = COPY_WAYS_MASK_EDEFAULT;

	/**
	 * The default value of the '{@link #isPrefetchNextLine() <em>Prefetch Next Line</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPrefetchNextLine()
	 * @generated
	 * @ordered
	 */
	protected static final boolean PREFETCH_NEXT_LINE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isPrefetchNextLine() <em>Prefetch Next Line</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPrefetchNextLine()
	 * @generated
	 * @ordered
	 */
	protected boolean prefetchNextLine = PREFETCH_NEXT_LINE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CacheImpl()
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
		return LabPackage.Literals.CACHE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSets()
	{
		return sets;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSets(int newSets)
	{
		int oldSets = sets;
		sets = newSets;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.CACHE__SETS, oldSets, sets));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getWays()
	{
		return ways;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWays(int newWays)
	{
		int oldWays = ways;
		ways = newWays;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.CACHE__WAYS, oldWays, ways));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Replacement getReplacement()
	{
		return replacement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReplacement(Replacement newReplacement)
	{
		Replacement oldReplacement = replacement;
		replacement = newReplacement == null ? REPLACEMENT_EDEFAULT : newReplacement;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.CACHE__REPLACEMENT, oldReplacement, replacement));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Inclusion getInclusion()
	{
		return inclusion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInclusion(Inclusion newInclusion)
	{
		Inclusion oldInclusion = inclusion;
		inclusion = newInclusion == null ? INCLUSION_EDEFAULT : newInclusion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.CACHE__INCLUSION, oldInclusion, inclusion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getIoWaysMask()
	{
		return ioWaysMask;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIoWaysMask(long newIoWaysMask)
	{
		long oldIoWaysMask = ioWaysMask;
		ioWaysMask = newIoWaysMask;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.CACHE__IO_WAYS_MASK, oldIoWaysMask, ioWaysMask));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getCopyWaysMask()
	{
		return copyWaysMask;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCopyWaysMask(long newCopyWaysMask)
	{
		long oldCopyWaysMask = copyWaysMask;
		copyWaysMask = newCopyWaysMask;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.CACHE__COPY_WAYS_MASK, oldCopyWaysMask, copyWaysMask));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isPrefetchNextLine()
	{
		return prefetchNextLine;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrefetchNextLine(boolean newPrefetchNextLine)
	{
		boolean oldPrefetchNextLine = prefetchNextLine;
		prefetchNextLine = newPrefetchNextLine;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.CACHE__PREFETCH_NEXT_LINE, oldPrefetchNextLine, prefetchNextLine));
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
			case LabPackage.CACHE__SETS:
				return getSets();
			case LabPackage.CACHE__WAYS:
				return getWays();
			case LabPackage.CACHE__REPLACEMENT:
				return getReplacement();
			case LabPackage.CACHE__INCLUSION:
				return getInclusion();
			case LabPackage.CACHE__IO_WAYS_MASK:
				return getIoWaysMask();
			case LabPackage.CACHE__COPY_WAYS_MASK:
				return getCopyWaysMask();
			case LabPackage.CACHE__PREFETCH_NEXT_LINE:
				return isPrefetchNextLine();
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
			case LabPackage.CACHE__SETS:
				setSets((Integer)newValue);
				return;
			case LabPackage.CACHE__WAYS:
				setWays((Integer)newValue);
				return;
			case LabPackage.CACHE__REPLACEMENT:
				setReplacement((Replacement)newValue);
				return;
			case LabPackage.CACHE__INCLUSION:
				setInclusion((Inclusion)newValue);
				return;
			case LabPackage.CACHE__IO_WAYS_MASK:
				setIoWaysMask((Long)newValue);
				return;
			case LabPackage.CACHE__COPY_WAYS_MASK:
				setCopyWaysMask((Long)newValue);
				return;
			case LabPackage.CACHE__PREFETCH_NEXT_LINE:
				setPrefetchNextLine((Boolean)newValue);
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
			case LabPackage.CACHE__SETS:
				setSets(SETS_EDEFAULT);
				return;
			case LabPackage.CACHE__WAYS:
				setWays(WAYS_EDEFAULT);
				return;
			case LabPackage.CACHE__REPLACEMENT:
				setReplacement(REPLACEMENT_EDEFAULT);
				return;
			case LabPackage.CACHE__INCLUSION:
				setInclusion(INCLUSION_EDEFAULT);
				return;
			case LabPackage.CACHE__IO_WAYS_MASK:
				setIoWaysMask(IO_WAYS_MASK_EDEFAULT);
				return;
			case LabPackage.CACHE__COPY_WAYS_MASK:
				setCopyWaysMask(COPY_WAYS_MASK_EDEFAULT);
				return;
			case LabPackage.CACHE__PREFETCH_NEXT_LINE:
				setPrefetchNextLine(PREFETCH_NEXT_LINE_EDEFAULT);
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
			case LabPackage.CACHE__SETS:
				return sets != SETS_EDEFAULT;
			case LabPackage.CACHE__WAYS:
				return ways != WAYS_EDEFAULT;
			case LabPackage.CACHE__REPLACEMENT:
				return replacement != REPLACEMENT_EDEFAULT;
			case LabPackage.CACHE__INCLUSION:
				return inclusion != INCLUSION_EDEFAULT;
			case LabPackage.CACHE__IO_WAYS_MASK:
				return ioWaysMask != IO_WAYS_MASK_EDEFAULT;
			case LabPackage.CACHE__COPY_WAYS_MASK:
				return copyWaysMask != COPY_WAYS_MASK_EDEFAULT;
			case LabPackage.CACHE__PREFETCH_NEXT_LINE:
				return prefetchNextLine != PREFETCH_NEXT_LINE_EDEFAULT;
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
		result.append(" (sets: ");
		result.append(sets);
		result.append(", ways: ");
		result.append(ways);
		result.append(", replacement: ");
		result.append(replacement);
		result.append(", inclusion: ");
		result.append(inclusion);
		result.append(", ioWaysMask: ");
		result.append(ioWaysMask);
		result.append(", copyWaysMask: ");
		result.append(copyWaysMask);
		result.append(", prefetchNextLine: ");
		result.append(prefetchNextLine);
		result.append(')');
		return result.toString();
	}

} //CacheImpl
