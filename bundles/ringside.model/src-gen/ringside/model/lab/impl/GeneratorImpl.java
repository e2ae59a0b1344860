/**
 */
package ringside.model.lab.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import ringside.model.lab.Arrivals;
import ringside.model.lab.Generator;
import ringside.model.lab.LabPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Generator</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link ringside.model.lab.impl.GeneratorImpl#getCount <em>Count</em>}</li>
 *   <li>{@link ringside.model.lab.impl.GeneratorImpl#getPacketsPerSecond <em>Packets Per Second</em>}</li>
 *   <li>{@link ringside.model.lab.impl.GeneratorImpl#getArrivals <em>Arrivals</em>}</li>
 *   <li>{@link ringside.model.lab.impl.GeneratorImpl#getFlows <em>Flows</em>}</li>
 * </ul>
 *
 * @generated
 */
public class GeneratorImpl extends TrafficImpl implements Generator
{
	/**
	 * The default value of the '{@link #getCount() <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCount()
	 * @generated
	 * @ordered
	 */
	protected static final long COUNT_EDEFAULT = 1L;

	/**
	 * The cached value of the '{@link #getCount() <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCount()
	 * @generated
	 * @ordered
	 */
	protected long count = COUNT_EDEFAULT;

	/**
	 * The default value of the '{@link #getPacketsPerSecond() <em>Packets Per Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPacketsPerSecond()
	 * @generated
	 * @ordered
	 */
	protected static final long PACKETS_PER_SECOND_EDEFAULT = 1000000L;

	/**
	 * The cached value of the '{@link #getPacketsPerSecond() <em>Packets Per Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPacketsPerSecond()
	 * @generated
	 * @ordered
	 */
	protected long packetsPerSecond = PACKETS_PER_SECOND_EDEFAULT;

	/**
	 * The default value of the '{@link #getArrivals() <em>Arrivals</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArrivals()
	 * @generated
	 * @ordered
	 */
	protected static final Arrivals ARRIVALS_EDEFAULT = Arrivals.CONSTANT;

	/**
	 * The cached value of the '{@link #getArrivals() <em>Arrivals</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArrivals()
	 * @generated
	 * @ordered
	 */
	protected Arrivals arrivals = ARRIVALS_EDEFAULT;

	/**
	 * The default value of the '{@link #getFlows() <em>Flows</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFlows()
	 * @generated
	 * @ordered
	 */
	protected static final int FLOWS_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getFlows() <em>Flows</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFlows()
	 * @generated
	 * @ordered
	 */
	protected int flows = FLOWS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected GeneratorImpl()
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
		return LabPackage.Literals.GENERATOR;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getCount()
	{
		return count;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCount(long newCount)
	{
		long oldCount = count;
		count = newCount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.GENERATOR__COUNT, oldCount, count));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getPacketsPerSecond()
	{
		return packetsPerSecond;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPacketsPerSecond(long newPacketsPerSecond)
	{
		long oldPacketsPerSecond = packetsPerSecond;
		packetsPerSecond = newPacketsPerSecond;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.GENERATOR__PACKETS_PER_SECOND, oldPacketsPerSecond, packetsPerSecond));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Arrivals getArrivals()
	{
		return arrivals;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setArrivals(Arrivals newArrivals)
	{
		Arrivals oldArrivals = arrivals;
		arrivals = newArrivals == null ? ARRIVALS_EDEFAULT : newArrivals;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.GENERATOR__ARRIVALS, oldArrivals, arrivals));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getFlows()
	{
		return flows;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFlows(int newFlows)
	{
		int oldFlows = flows;
		flows = newFlows;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.GENERATOR__FLOWS, oldFlows, flows));
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
			case LabPackage.GENERATOR__COUNT:
				return getCount();
			case LabPackage.GENERATOR__PACKETS_PER_SECOND:
				return getPacketsPerSecond();
			case LabPackage.GENERATOR__ARRIVALS:
				return getArrivals();
			case LabPackage.GENERATOR__FLOWS:
				return getFlows();
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
			case LabPackage.GENERATOR__COUNT:
				setCount((Long)newValue);
				return;
			case LabPackage.GENERATOR__PACKETS_PER_SECOND:
				setPacketsPerSecond((Long)newValue);
				return;
			case LabPackage.GENERATOR__ARRIVALS:
				setArrivals((Arrivals)newValue);
				return;
			case LabPackage.GENERATOR__FLOWS:
				setFlows((Integer)newValue);
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
			case LabPackage.GENERATOR__COUNT:
				setCount(COUNT_EDEFAULT);
				return;
			case LabPackage.GENERATOR__PACKETS_PER_SECOND:
				setPacketsPerSecond(PACKETS_PER_SECOND_EDEFAULT);
				return;
			case LabPackage.GENERATOR__ARRIVALS:
				setArrivals(ARRIVALS_EDEFAULT);
				return;
			case LabPackage.GENERATOR__FLOWS:
				setFlows(FLOWS_EDEFAULT);
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
			case LabPackage.GENERATOR__COUNT:
				return count != COUNT_EDEFAULT;
			case LabPackage.GENERATOR__PACKETS_PER_SECOND:
				return packetsPerSecond != PACKETS_PER_SECOND_EDEFAULT;
			case LabPackage.GENERATOR__ARRIVALS:
				return arrivals != ARRIVALS_EDEFAULT;
			case LabPackage.GENERATOR__FLOWS:
				return flows != FLOWS_EDEFAULT;
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
		result.append(" (count: ");
		result.append(count);
		result.append(", packetsPerSecond: ");
		result.append(packetsPerSecond);
		result.append(", arrivals: ");
		result.append(arrivals);
		result.append(", flows: ");
		result.append(flows);
		result.append(')');
		return result.toString();
	}

} //GeneratorImpl
