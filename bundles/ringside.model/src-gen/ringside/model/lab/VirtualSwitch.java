/**
 */
package ringside.model.lab;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Virtual Switch</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The virtual switch: an exact match cache, a wildcarded classifier and a slow path, as in Open vSwitch. It routes a set of packets through one or more virtual machines.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link ringside.model.lab.VirtualSwitch#getExactMatchEntries <em>Exact Match Entries</em>}</li>
 *   <li>{@link ringside.model.lab.VirtualSwitch#getInsertInverseProbability <em>Insert Inverse Probability</em>}</li>
 *   <li>{@link ringside.model.lab.VirtualSwitch#getRulePush <em>Rule Push</em>}</li>
 *   <li>{@link ringside.model.lab.VirtualSwitch#getRulePushAfter <em>Rule Push After</em>}</li>
 *   <li>{@link ringside.model.lab.VirtualSwitch#getRulePushDelayNanos <em>Rule Push Delay Nanos</em>}</li>
 *   <li>{@link ringside.model.lab.VirtualSwitch#getRevokeDelayNanos <em>Revoke Delay Nanos</em>}</li>
 *   <li>{@link ringside.model.lab.VirtualSwitch#getMaxIdleMillis <em>Max Idle Millis</em>}</li>
 *   <li>{@link ringside.model.lab.VirtualSwitch#getFlowLimit <em>Flow Limit</em>}</li>
 *   <li>{@link ringside.model.lab.VirtualSwitch#getFlowRules <em>Flow Rules</em>}</li>
 * </ul>
 *
 * @see ringside.model.lab.LabPackage#getVirtualSwitch()
 * @model
 * @generated
 */
public interface VirtualSwitch extends Element
{
	/**
	 * Returns the value of the '<em><b>Exact Match Entries</b></em>' attribute.
	 * The default value is <code>"8192"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The entries of the exact match cache, 0 (no such cache) to 1048576. Open vSwitch: 8192.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Exact Match Entries</em>' attribute.
	 * @see #setExactMatchEntries(int)
	 * @see ringside.model.lab.LabPackage#getVirtualSwitch_ExactMatchEntries()
	 * @model default="8192"
	 * @generated
	 */
	int getExactMatchEntries();

	/**
	 * Sets the value of the '{@link ringside.model.lab.VirtualSwitch#getExactMatchEntries <em>Exact Match Entries</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Exact Match Entries</em>' attribute.
	 * @see #getExactMatchEntries()
	 * @generated
	 */
	void setExactMatchEntries(int value);

	/**
	 * Returns the value of the '<em><b>Insert Inverse Probability</b></em>' attribute.
	 * The default value is <code>"100"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A flow that missed is put into the exact match cache with a probability of 1 in this many; 1: always, 0: never. Open vSwitch: 100 (emc-insert-inv-prob).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Insert Inverse Probability</em>' attribute.
	 * @see #setInsertInverseProbability(int)
	 * @see ringside.model.lab.LabPackage#getVirtualSwitch_InsertInverseProbability()
	 * @model default="100"
	 * @generated
	 */
	int getInsertInverseProbability();

	/**
	 * Sets the value of the '{@link ringside.model.lab.VirtualSwitch#getInsertInverseProbability <em>Insert Inverse Probability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Insert Inverse Probability</em>' attribute.
	 * @see #getInsertInverseProbability()
	 * @generated
	 */
	void setInsertInverseProbability(int value);

	/**
	 * Returns the value of the '<em><b>Rule Push</b></em>' attribute.
	 * The default value is <code>"PRECONFIGURED"</code>.
	 * The literals are from the enumeration {@link ringside.model.lab.RulePush}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the switch gives routing rules to the transfer components of virtual machines.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rule Push</em>' attribute.
	 * @see ringside.model.lab.RulePush
	 * @see #setRulePush(RulePush)
	 * @see ringside.model.lab.LabPackage#getVirtualSwitch_RulePush()
	 * @model default="PRECONFIGURED"
	 * @generated
	 */
	RulePush getRulePush();

	/**
	 * Sets the value of the '{@link ringside.model.lab.VirtualSwitch#getRulePush <em>Rule Push</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rule Push</em>' attribute.
	 * @see ringside.model.lab.RulePush
	 * @see #getRulePush()
	 * @generated
	 */
	void setRulePush(RulePush value);

	/**
	 * Returns the value of the '<em><b>Rule Push After</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * After how many packets of a set AFTER_N_PACKETS pushes a rule, 1 or more.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rule Push After</em>' attribute.
	 * @see #setRulePushAfter(int)
	 * @see ringside.model.lab.LabPackage#getVirtualSwitch_RulePushAfter()
	 * @model default="1"
	 * @generated
	 */
	int getRulePushAfter();

	/**
	 * Sets the value of the '{@link ringside.model.lab.VirtualSwitch#getRulePushAfter <em>Rule Push After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rule Push After</em>' attribute.
	 * @see #getRulePushAfter()
	 * @generated
	 */
	void setRulePushAfter(int value);

	/**
	 * Returns the value of the '<em><b>Rule Push Delay Nanos</b></em>' attribute.
	 * The default value is <code>"1000"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long a pushed rule travels before it stands in the routing table of the machine, in nanoseconds, 0 to 1000000000.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rule Push Delay Nanos</em>' attribute.
	 * @see #setRulePushDelayNanos(int)
	 * @see ringside.model.lab.LabPackage#getVirtualSwitch_RulePushDelayNanos()
	 * @model default="1000"
	 * @generated
	 */
	int getRulePushDelayNanos();

	/**
	 * Sets the value of the '{@link ringside.model.lab.VirtualSwitch#getRulePushDelayNanos <em>Rule Push Delay Nanos</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rule Push Delay Nanos</em>' attribute.
	 * @see #getRulePushDelayNanos()
	 * @generated
	 */
	void setRulePushDelayNanos(int value);

	/**
	 * Returns the value of the '<em><b>Revoke Delay Nanos</b></em>' attribute.
	 * The default value is <code>"1000"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long a revocation travels before the rule is out of force, in nanoseconds, 0 to 1000000000. Until then the machine goes on using a rule that is stale.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Revoke Delay Nanos</em>' attribute.
	 * @see #setRevokeDelayNanos(int)
	 * @see ringside.model.lab.LabPackage#getVirtualSwitch_RevokeDelayNanos()
	 * @model default="1000"
	 * @generated
	 */
	int getRevokeDelayNanos();

	/**
	 * Sets the value of the '{@link ringside.model.lab.VirtualSwitch#getRevokeDelayNanos <em>Revoke Delay Nanos</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Revoke Delay Nanos</em>' attribute.
	 * @see #getRevokeDelayNanos()
	 * @generated
	 */
	void setRevokeDelayNanos(int value);

	/**
	 * Returns the value of the '<em><b>Max Idle Millis</b></em>' attribute.
	 * The default value is <code>"10000"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A megaflow that no packet used for this long is removed, in milliseconds, 0 to 3600000. 0: never. Open vSwitch: 10000 (max-idle).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Max Idle Millis</em>' attribute.
	 * @see #setMaxIdleMillis(int)
	 * @see ringside.model.lab.LabPackage#getVirtualSwitch_MaxIdleMillis()
	 * @model default="10000"
	 * @generated
	 */
	int getMaxIdleMillis();

	/**
	 * Sets the value of the '{@link ringside.model.lab.VirtualSwitch#getMaxIdleMillis <em>Max Idle Millis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max Idle Millis</em>' attribute.
	 * @see #getMaxIdleMillis()
	 * @generated
	 */
	void setMaxIdleMillis(int value);

	/**
	 * Returns the value of the '<em><b>Flow Limit</b></em>' attribute.
	 * The default value is <code>"200000"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The most megaflows that the switch holds, 1 to 1000000; beyond it a packet of a new flow takes the slow path each time. Open vSwitch: 200000 (flow-limit).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Flow Limit</em>' attribute.
	 * @see #setFlowLimit(int)
	 * @see ringside.model.lab.LabPackage#getVirtualSwitch_FlowLimit()
	 * @model default="200000"
	 * @generated
	 */
	int getFlowLimit();

	/**
	 * Sets the value of the '{@link ringside.model.lab.VirtualSwitch#getFlowLimit <em>Flow Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Flow Limit</em>' attribute.
	 * @see #getFlowLimit()
	 * @generated
	 */
	void setFlowLimit(int value);

	/**
	 * Returns the value of the '<em><b>Flow Rules</b></em>' containment reference list.
	 * The list contents are of type {@link ringside.model.lab.FlowRule}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The flow rules. The highest priority that matches wins, among equals the first in this list; a packet that matches none goes where its destination MAC address says, and is dropped (NO_ROUTE) where nobody has it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Flow Rules</em>' containment reference list.
	 * @see ringside.model.lab.LabPackage#getVirtualSwitch_FlowRules()
	 * @model containment="true"
	 * @generated
	 */
	EList<FlowRule> getFlowRules();

} // VirtualSwitch
