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

import ringside.model.lab.FlowRule;
import ringside.model.lab.LabPackage;
import ringside.model.lab.RulePush;
import ringside.model.lab.VirtualSwitch;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Virtual Switch</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link ringside.model.lab.impl.VirtualSwitchImpl#getExactMatchEntries <em>Exact Match Entries</em>}</li>
 *   <li>{@link ringside.model.lab.impl.VirtualSwitchImpl#getInsertInverseProbability <em>Insert Inverse Probability</em>}</li>
 *   <li>{@link ringside.model.lab.impl.VirtualSwitchImpl#getRulePush <em>Rule Push</em>}</li>
 *   <li>{@link ringside.model.lab.impl.VirtualSwitchImpl#getRulePushAfter <em>Rule Push After</em>}</li>
 *   <li>{@link ringside.model.lab.impl.VirtualSwitchImpl#getRulePushDelayNanos <em>Rule Push Delay Nanos</em>}</li>
 *   <li>{@link ringside.model.lab.impl.VirtualSwitchImpl#getRevokeDelayNanos <em>Revoke Delay Nanos</em>}</li>
 *   <li>{@link ringside.model.lab.impl.VirtualSwitchImpl#getMaxIdleMillis <em>Max Idle Millis</em>}</li>
 *   <li>{@link ringside.model.lab.impl.VirtualSwitchImpl#getFlowLimit <em>Flow Limit</em>}</li>
 *   <li>{@link ringside.model.lab.impl.VirtualSwitchImpl#getFlowRules <em>Flow Rules</em>}</li>
 * </ul>
 *
 * @generated
 */
public class VirtualSwitchImpl extends ElementImpl implements VirtualSwitch
{
	/**
	 * The default value of the '{@link #getExactMatchEntries() <em>Exact Match Entries</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExactMatchEntries()
	 * @generated
	 * @ordered
	 */
	protected static final int EXACT_MATCH_ENTRIES_EDEFAULT = 8192;

	/**
	 * The cached value of the '{@link #getExactMatchEntries() <em>Exact Match Entries</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExactMatchEntries()
	 * @generated
	 * @ordered
	 */
	protected int exactMatchEntries = EXACT_MATCH_ENTRIES_EDEFAULT;

	/**
	 * The default value of the '{@link #getInsertInverseProbability() <em>Insert Inverse Probability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInsertInverseProbability()
	 * @generated
	 * @ordered
	 */
	protected static final int INSERT_INVERSE_PROBABILITY_EDEFAULT = 100;

	/**
	 * The cached value of the '{@link #getInsertInverseProbability() <em>Insert Inverse Probability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInsertInverseProbability()
	 * @generated
	 * @ordered
	 */
	protected int insertInverseProbability = INSERT_INVERSE_PROBABILITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getRulePush() <em>Rule Push</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRulePush()
	 * @generated
	 * @ordered
	 */
	protected static final RulePush RULE_PUSH_EDEFAULT = RulePush.PRECONFIGURED;

	/**
	 * The cached value of the '{@link #getRulePush() <em>Rule Push</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRulePush()
	 * @generated
	 * @ordered
	 */
	protected RulePush rulePush = RULE_PUSH_EDEFAULT;

	/**
	 * The default value of the '{@link #getRulePushAfter() <em>Rule Push After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRulePushAfter()
	 * @generated
	 * @ordered
	 */
	protected static final int RULE_PUSH_AFTER_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getRulePushAfter() <em>Rule Push After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRulePushAfter()
	 * @generated
	 * @ordered
	 */
	protected int rulePushAfter = RULE_PUSH_AFTER_EDEFAULT;

	/**
	 * The default value of the '{@link #getRulePushDelayNanos() <em>Rule Push Delay Nanos</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRulePushDelayNanos()
	 * @generated
	 * @ordered
	 */
	protected static final int RULE_PUSH_DELAY_NANOS_EDEFAULT = 1000;

	/**
	 * The cached value of the '{@link #getRulePushDelayNanos() <em>Rule Push Delay Nanos</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRulePushDelayNanos()
	 * @generated
	 * @ordered
	 */
	protected int rulePushDelayNanos = RULE_PUSH_DELAY_NANOS_EDEFAULT;

	/**
	 * The default value of the '{@link #getRevokeDelayNanos() <em>Revoke Delay Nanos</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRevokeDelayNanos()
	 * @generated
	 * @ordered
	 */
	protected static final int REVOKE_DELAY_NANOS_EDEFAULT = 1000;

	/**
	 * The cached value of the '{@link #getRevokeDelayNanos() <em>Revoke Delay Nanos</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRevokeDelayNanos()
	 * @generated
	 * @ordered
	 */
	protected int revokeDelayNanos = REVOKE_DELAY_NANOS_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaxIdleMillis() <em>Max Idle Millis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxIdleMillis()
	 * @generated
	 * @ordered
	 */
	protected static final int MAX_IDLE_MILLIS_EDEFAULT = 10000;

	/**
	 * The cached value of the '{@link #getMaxIdleMillis() <em>Max Idle Millis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxIdleMillis()
	 * @generated
	 * @ordered
	 */
	protected int maxIdleMillis = MAX_IDLE_MILLIS_EDEFAULT;

	/**
	 * The default value of the '{@link #getFlowLimit() <em>Flow Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFlowLimit()
	 * @generated
	 * @ordered
	 */
	protected static final int FLOW_LIMIT_EDEFAULT = 200000;

	/**
	 * The cached value of the '{@link #getFlowLimit() <em>Flow Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFlowLimit()
	 * @generated
	 * @ordered
	 */
	protected int flowLimit = FLOW_LIMIT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getFlowRules() <em>Flow Rules</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFlowRules()
	 * @generated
	 * @ordered
	 */
	protected EList<FlowRule> flowRules;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected VirtualSwitchImpl()
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
		return LabPackage.Literals.VIRTUAL_SWITCH;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getExactMatchEntries()
	{
		return exactMatchEntries;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExactMatchEntries(int newExactMatchEntries)
	{
		int oldExactMatchEntries = exactMatchEntries;
		exactMatchEntries = newExactMatchEntries;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.VIRTUAL_SWITCH__EXACT_MATCH_ENTRIES, oldExactMatchEntries, exactMatchEntries));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getInsertInverseProbability()
	{
		return insertInverseProbability;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInsertInverseProbability(int newInsertInverseProbability)
	{
		int oldInsertInverseProbability = insertInverseProbability;
		insertInverseProbability = newInsertInverseProbability;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.VIRTUAL_SWITCH__INSERT_INVERSE_PROBABILITY, oldInsertInverseProbability, insertInverseProbability));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RulePush getRulePush()
	{
		return rulePush;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRulePush(RulePush newRulePush)
	{
		RulePush oldRulePush = rulePush;
		rulePush = newRulePush == null ? RULE_PUSH_EDEFAULT : newRulePush;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.VIRTUAL_SWITCH__RULE_PUSH, oldRulePush, rulePush));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRulePushAfter()
	{
		return rulePushAfter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRulePushAfter(int newRulePushAfter)
	{
		int oldRulePushAfter = rulePushAfter;
		rulePushAfter = newRulePushAfter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.VIRTUAL_SWITCH__RULE_PUSH_AFTER, oldRulePushAfter, rulePushAfter));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRulePushDelayNanos()
	{
		return rulePushDelayNanos;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRulePushDelayNanos(int newRulePushDelayNanos)
	{
		int oldRulePushDelayNanos = rulePushDelayNanos;
		rulePushDelayNanos = newRulePushDelayNanos;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.VIRTUAL_SWITCH__RULE_PUSH_DELAY_NANOS, oldRulePushDelayNanos, rulePushDelayNanos));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRevokeDelayNanos()
	{
		return revokeDelayNanos;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRevokeDelayNanos(int newRevokeDelayNanos)
	{
		int oldRevokeDelayNanos = revokeDelayNanos;
		revokeDelayNanos = newRevokeDelayNanos;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.VIRTUAL_SWITCH__REVOKE_DELAY_NANOS, oldRevokeDelayNanos, revokeDelayNanos));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMaxIdleMillis()
	{
		return maxIdleMillis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaxIdleMillis(int newMaxIdleMillis)
	{
		int oldMaxIdleMillis = maxIdleMillis;
		maxIdleMillis = newMaxIdleMillis;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.VIRTUAL_SWITCH__MAX_IDLE_MILLIS, oldMaxIdleMillis, maxIdleMillis));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getFlowLimit()
	{
		return flowLimit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFlowLimit(int newFlowLimit)
	{
		int oldFlowLimit = flowLimit;
		flowLimit = newFlowLimit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.VIRTUAL_SWITCH__FLOW_LIMIT, oldFlowLimit, flowLimit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<FlowRule> getFlowRules()
	{
		if (flowRules == null)
		{
			flowRules = new EObjectContainmentEList<FlowRule>(FlowRule.class, this, LabPackage.VIRTUAL_SWITCH__FLOW_RULES);
		}
		return flowRules;
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
			case LabPackage.VIRTUAL_SWITCH__FLOW_RULES:
				return ((InternalEList<?>)getFlowRules()).basicRemove(otherEnd, msgs);
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
			case LabPackage.VIRTUAL_SWITCH__EXACT_MATCH_ENTRIES:
				return getExactMatchEntries();
			case LabPackage.VIRTUAL_SWITCH__INSERT_INVERSE_PROBABILITY:
				return getInsertInverseProbability();
			case LabPackage.VIRTUAL_SWITCH__RULE_PUSH:
				return getRulePush();
			case LabPackage.VIRTUAL_SWITCH__RULE_PUSH_AFTER:
				return getRulePushAfter();
			case LabPackage.VIRTUAL_SWITCH__RULE_PUSH_DELAY_NANOS:
				return getRulePushDelayNanos();
			case LabPackage.VIRTUAL_SWITCH__REVOKE_DELAY_NANOS:
				return getRevokeDelayNanos();
			case LabPackage.VIRTUAL_SWITCH__MAX_IDLE_MILLIS:
				return getMaxIdleMillis();
			case LabPackage.VIRTUAL_SWITCH__FLOW_LIMIT:
				return getFlowLimit();
			case LabPackage.VIRTUAL_SWITCH__FLOW_RULES:
				return getFlowRules();
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
			case LabPackage.VIRTUAL_SWITCH__EXACT_MATCH_ENTRIES:
				setExactMatchEntries((Integer)newValue);
				return;
			case LabPackage.VIRTUAL_SWITCH__INSERT_INVERSE_PROBABILITY:
				setInsertInverseProbability((Integer)newValue);
				return;
			case LabPackage.VIRTUAL_SWITCH__RULE_PUSH:
				setRulePush((RulePush)newValue);
				return;
			case LabPackage.VIRTUAL_SWITCH__RULE_PUSH_AFTER:
				setRulePushAfter((Integer)newValue);
				return;
			case LabPackage.VIRTUAL_SWITCH__RULE_PUSH_DELAY_NANOS:
				setRulePushDelayNanos((Integer)newValue);
				return;
			case LabPackage.VIRTUAL_SWITCH__REVOKE_DELAY_NANOS:
				setRevokeDelayNanos((Integer)newValue);
				return;
			case LabPackage.VIRTUAL_SWITCH__MAX_IDLE_MILLIS:
				setMaxIdleMillis((Integer)newValue);
				return;
			case LabPackage.VIRTUAL_SWITCH__FLOW_LIMIT:
				setFlowLimit((Integer)newValue);
				return;
			case LabPackage.VIRTUAL_SWITCH__FLOW_RULES:
				getFlowRules().clear();
				getFlowRules().addAll((Collection<? extends FlowRule>)newValue);
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
			case LabPackage.VIRTUAL_SWITCH__EXACT_MATCH_ENTRIES:
				setExactMatchEntries(EXACT_MATCH_ENTRIES_EDEFAULT);
				return;
			case LabPackage.VIRTUAL_SWITCH__INSERT_INVERSE_PROBABILITY:
				setInsertInverseProbability(INSERT_INVERSE_PROBABILITY_EDEFAULT);
				return;
			case LabPackage.VIRTUAL_SWITCH__RULE_PUSH:
				setRulePush(RULE_PUSH_EDEFAULT);
				return;
			case LabPackage.VIRTUAL_SWITCH__RULE_PUSH_AFTER:
				setRulePushAfter(RULE_PUSH_AFTER_EDEFAULT);
				return;
			case LabPackage.VIRTUAL_SWITCH__RULE_PUSH_DELAY_NANOS:
				setRulePushDelayNanos(RULE_PUSH_DELAY_NANOS_EDEFAULT);
				return;
			case LabPackage.VIRTUAL_SWITCH__REVOKE_DELAY_NANOS:
				setRevokeDelayNanos(REVOKE_DELAY_NANOS_EDEFAULT);
				return;
			case LabPackage.VIRTUAL_SWITCH__MAX_IDLE_MILLIS:
				setMaxIdleMillis(MAX_IDLE_MILLIS_EDEFAULT);
				return;
			case LabPackage.VIRTUAL_SWITCH__FLOW_LIMIT:
				setFlowLimit(FLOW_LIMIT_EDEFAULT);
				return;
			case LabPackage.VIRTUAL_SWITCH__FLOW_RULES:
				getFlowRules().clear();
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
			case LabPackage.VIRTUAL_SWITCH__EXACT_MATCH_ENTRIES:
				return exactMatchEntries != EXACT_MATCH_ENTRIES_EDEFAULT;
			case LabPackage.VIRTUAL_SWITCH__INSERT_INVERSE_PROBABILITY:
				return insertInverseProbability != INSERT_INVERSE_PROBABILITY_EDEFAULT;
			case LabPackage.VIRTUAL_SWITCH__RULE_PUSH:
				return rulePush != RULE_PUSH_EDEFAULT;
			case LabPackage.VIRTUAL_SWITCH__RULE_PUSH_AFTER:
				return rulePushAfter != RULE_PUSH_AFTER_EDEFAULT;
			case LabPackage.VIRTUAL_SWITCH__RULE_PUSH_DELAY_NANOS:
				return rulePushDelayNanos != RULE_PUSH_DELAY_NANOS_EDEFAULT;
			case LabPackage.VIRTUAL_SWITCH__REVOKE_DELAY_NANOS:
				return revokeDelayNanos != REVOKE_DELAY_NANOS_EDEFAULT;
			case LabPackage.VIRTUAL_SWITCH__MAX_IDLE_MILLIS:
				return maxIdleMillis != MAX_IDLE_MILLIS_EDEFAULT;
			case LabPackage.VIRTUAL_SWITCH__FLOW_LIMIT:
				return flowLimit != FLOW_LIMIT_EDEFAULT;
			case LabPackage.VIRTUAL_SWITCH__FLOW_RULES:
				return flowRules != null && !flowRules.isEmpty();
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
		result.append(" (exactMatchEntries: ");
		result.append(exactMatchEntries);
		result.append(", insertInverseProbability: ");
		result.append(insertInverseProbability);
		result.append(", rulePush: ");
		result.append(rulePush);
		result.append(", rulePushAfter: ");
		result.append(rulePushAfter);
		result.append(", rulePushDelayNanos: ");
		result.append(rulePushDelayNanos);
		result.append(", revokeDelayNanos: ");
		result.append(revokeDelayNanos);
		result.append(", maxIdleMillis: ");
		result.append(maxIdleMillis);
		result.append(", flowLimit: ");
		result.append(flowLimit);
		result.append(')');
		return result.toString();
	}

} //VirtualSwitchImpl
