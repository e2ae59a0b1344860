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
import ringside.model.lab.Scenario;
import ringside.model.lab.TimedAction;
import ringside.model.lab.Traffic;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Scenario</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link ringside.model.lab.impl.ScenarioImpl#getSeed <em>Seed</em>}</li>
 *   <li>{@link ringside.model.lab.impl.ScenarioImpl#getMaxNanos <em>Max Nanos</em>}</li>
 *   <li>{@link ringside.model.lab.impl.ScenarioImpl#getTraffic <em>Traffic</em>}</li>
 *   <li>{@link ringside.model.lab.impl.ScenarioImpl#getActions <em>Actions</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ScenarioImpl extends ElementImpl implements Scenario
{
	/**
	 * The default value of the '{@link #getSeed() <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeed()
	 * @generated
	 * @ordered
	 */
	protected static final long SEED_EDEFAULT = 1L;

	/**
	 * The cached value of the '{@link #getSeed() <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeed()
	 * @generated
	 * @ordered
	 */
	protected long seed = SEED_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaxNanos() <em>Max Nanos</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxNanos()
	 * @generated
	 * @ordered
	 */
	protected static final long MAX_NANOS_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getMaxNanos() <em>Max Nanos</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxNanos()
	 * @generated
	 * @ordered
	 */
	protected long maxNanos = MAX_NANOS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTraffic() <em>Traffic</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTraffic()
	 * @generated
	 * @ordered
	 */
	protected EList<Traffic> traffic;

	/**
	 * The cached value of the '{@link #getActions() <em>Actions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActions()
	 * @generated
	 * @ordered
	 */
	protected EList<TimedAction> actions;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ScenarioImpl()
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
		return LabPackage.Literals.SCENARIO;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getSeed()
	{
		return seed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeed(long newSeed)
	{
		long oldSeed = seed;
		seed = newSeed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.SCENARIO__SEED, oldSeed, seed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getMaxNanos()
	{
		return maxNanos;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaxNanos(long newMaxNanos)
	{
		long oldMaxNanos = maxNanos;
		maxNanos = newMaxNanos;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.SCENARIO__MAX_NANOS, oldMaxNanos, maxNanos));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Traffic> getTraffic()
	{
		if (traffic == null)
		{
			traffic = new EObjectContainmentEList<Traffic>(Traffic.class, this, LabPackage.SCENARIO__TRAFFIC);
		}
		return traffic;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<TimedAction> getActions()
	{
		if (actions == null)
		{
			actions = new EObjectContainmentEList<TimedAction>(TimedAction.class, this, LabPackage.SCENARIO__ACTIONS);
		}
		return actions;
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
			case LabPackage.SCENARIO__TRAFFIC:
				return ((InternalEList<?>)getTraffic()).basicRemove(otherEnd, msgs);
			case LabPackage.SCENARIO__ACTIONS:
				return ((InternalEList<?>)getActions()).basicRemove(otherEnd, msgs);
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
			case LabPackage.SCENARIO__SEED:
				return getSeed();
			case LabPackage.SCENARIO__MAX_NANOS:
				return getMaxNanos();
			case LabPackage.SCENARIO__TRAFFIC:
				return getTraffic();
			case LabPackage.SCENARIO__ACTIONS:
				return getActions();
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
			case LabPackage.SCENARIO__SEED:
				setSeed((Long)newValue);
				return;
			case LabPackage.SCENARIO__MAX_NANOS:
				setMaxNanos((Long)newValue);
				return;
			case LabPackage.SCENARIO__TRAFFIC:
				getTraffic().clear();
				getTraffic().addAll((Collection<? extends Traffic>)newValue);
				return;
			case LabPackage.SCENARIO__ACTIONS:
				getActions().clear();
				getActions().addAll((Collection<? extends TimedAction>)newValue);
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
			case LabPackage.SCENARIO__SEED:
				setSeed(SEED_EDEFAULT);
				return;
			case LabPackage.SCENARIO__MAX_NANOS:
				setMaxNanos(MAX_NANOS_EDEFAULT);
				return;
			case LabPackage.SCENARIO__TRAFFIC:
				getTraffic().clear();
				return;
			case LabPackage.SCENARIO__ACTIONS:
				getActions().clear();
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
			case LabPackage.SCENARIO__SEED:
				return seed != SEED_EDEFAULT;
			case LabPackage.SCENARIO__MAX_NANOS:
				return maxNanos != MAX_NANOS_EDEFAULT;
			case LabPackage.SCENARIO__TRAFFIC:
				return traffic != null && !traffic.isEmpty();
			case LabPackage.SCENARIO__ACTIONS:
				return actions != null && !actions.isEmpty();
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
		result.append(" (seed: ");
		result.append(seed);
		result.append(", maxNanos: ");
		result.append(maxNanos);
		result.append(')');
		return result.toString();
	}

} //ScenarioImpl
