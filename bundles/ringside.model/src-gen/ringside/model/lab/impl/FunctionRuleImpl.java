/**
 */
package ringside.model.lab.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import ringside.model.lab.FunctionRule;
import ringside.model.lab.LabPackage;
import ringside.model.lab.PacketMatch;
import ringside.model.lab.Verdict;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Function Rule</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link ringside.model.lab.impl.FunctionRuleImpl#isEnabled <em>Enabled</em>}</li>
 *   <li>{@link ringside.model.lab.impl.FunctionRuleImpl#getVerdict <em>Verdict</em>}</li>
 *   <li>{@link ringside.model.lab.impl.FunctionRuleImpl#getNewSrcMac <em>New Src Mac</em>}</li>
 *   <li>{@link ringside.model.lab.impl.FunctionRuleImpl#getNewDstMac <em>New Dst Mac</em>}</li>
 *   <li>{@link ringside.model.lab.impl.FunctionRuleImpl#getNewSrcIp <em>New Src Ip</em>}</li>
 *   <li>{@link ringside.model.lab.impl.FunctionRuleImpl#getNewDstIp <em>New Dst Ip</em>}</li>
 *   <li>{@link ringside.model.lab.impl.FunctionRuleImpl#getNewSrcPort <em>New Src Port</em>}</li>
 *   <li>{@link ringside.model.lab.impl.FunctionRuleImpl#getNewDstPort <em>New Dst Port</em>}</li>
 *   <li>{@link ringside.model.lab.impl.FunctionRuleImpl#getMatch <em>Match</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FunctionRuleImpl extends ElementImpl implements FunctionRule
{
	/**
	 * The default value of the '{@link #isEnabled() <em>Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isEnabled()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ENABLED_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isEnabled() <em>Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isEnabled()
	 * @generated
	 * @ordered
	 */
	protected boolean enabled = ENABLED_EDEFAULT;

	/**
	 * The default value of the '{@link #getVerdict() <em>Verdict</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVerdict()
	 * @generated
	 * @ordered
	 */
	protected static final Verdict VERDICT_EDEFAULT = Verdict.PASS;

	/**
	 * The cached value of the '{@link #getVerdict() <em>Verdict</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVerdict()
	 * @generated
	 * @ordered
	 */
	protected Verdict verdict = VERDICT_EDEFAULT;

	/**
	 * The default value of the '{@link #getNewSrcMac() <em>New Src Mac</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNewSrcMac()
	 * @generated
	 * @ordered
	 */
	protected static final String NEW_SRC_MAC_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNewSrcMac() <em>New Src Mac</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNewSrcMac()
	 * @generated
	 * @ordered
	 */
	protected String newSrcMac = NEW_SRC_MAC_EDEFAULT;

	/**
	 * The default value of the '{@link #getNewDstMac() <em>New Dst Mac</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNewDstMac()
	 * @generated
	 * @ordered
	 */
	protected static final String NEW_DST_MAC_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNewDstMac() <em>New Dst Mac</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNewDstMac()
	 * @generated
	 * @ordered
	 */
	protected String newDstMac = NEW_DST_MAC_EDEFAULT;

	/**
	 * The default value of the '{@link #getNewSrcIp() <em>New Src Ip</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNewSrcIp()
	 * @generated
	 * @ordered
	 */
	protected static final String NEW_SRC_IP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNewSrcIp() <em>New Src Ip</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNewSrcIp()
	 * @generated
	 * @ordered
	 */
	protected String newSrcIp = NEW_SRC_IP_EDEFAULT;

	/**
	 * The default value of the '{@link #getNewDstIp() <em>New Dst Ip</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNewDstIp()
	 * @generated
	 * @ordered
	 */
	protected static final String NEW_DST_IP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNewDstIp() <em>New Dst Ip</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNewDstIp()
	 * @generated
	 * @ordered
	 */
	protected String newDstIp = NEW_DST_IP_EDEFAULT;

	/**
	 * The default value of the '{@link #getNewSrcPort() <em>New Src Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNewSrcPort()
	 * @generated
	 * @ordered
	 */
	protected static final Integer NEW_SRC_PORT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNewSrcPort() <em>New Src Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNewSrcPort()
	 * @generated
	 * @ordered
	 */
	protected Integer newSrcPort = NEW_SRC_PORT_EDEFAULT;

	/**
	 * The default value of the '{@link #getNewDstPort() <em>New Dst Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNewDstPort()
	 * @generated
	 * @ordered
	 */
	protected static final Integer NEW_DST_PORT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNewDstPort() <em>New Dst Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNewDstPort()
	 * @generated
	 * @ordered
	 */
	protected Integer newDstPort = NEW_DST_PORT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getMatch() <em>Match</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMatch()
	 * @generated
	 * @ordered
	 */
	protected PacketMatch match;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FunctionRuleImpl()
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
		return LabPackage.Literals.FUNCTION_RULE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isEnabled()
	{
		return enabled;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnabled(boolean newEnabled)
	{
		boolean oldEnabled = enabled;
		enabled = newEnabled;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.FUNCTION_RULE__ENABLED, oldEnabled, enabled));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Verdict getVerdict()
	{
		return verdict;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVerdict(Verdict newVerdict)
	{
		Verdict oldVerdict = verdict;
		verdict = newVerdict == null ? VERDICT_EDEFAULT : newVerdict;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.FUNCTION_RULE__VERDICT, oldVerdict, verdict));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNewSrcMac()
	{
		return newSrcMac;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNewSrcMac(String newNewSrcMac)
	{
		String oldNewSrcMac = newSrcMac;
		newSrcMac = newNewSrcMac;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.FUNCTION_RULE__NEW_SRC_MAC, oldNewSrcMac, newSrcMac));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNewDstMac()
	{
		return newDstMac;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNewDstMac(String newNewDstMac)
	{
		String oldNewDstMac = newDstMac;
		newDstMac = newNewDstMac;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.FUNCTION_RULE__NEW_DST_MAC, oldNewDstMac, newDstMac));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNewSrcIp()
	{
		return newSrcIp;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNewSrcIp(String newNewSrcIp)
	{
		String oldNewSrcIp = newSrcIp;
		newSrcIp = newNewSrcIp;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.FUNCTION_RULE__NEW_SRC_IP, oldNewSrcIp, newSrcIp));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNewDstIp()
	{
		return newDstIp;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNewDstIp(String newNewDstIp)
	{
		String oldNewDstIp = newDstIp;
		newDstIp = newNewDstIp;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.FUNCTION_RULE__NEW_DST_IP, oldNewDstIp, newDstIp));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getNewSrcPort()
	{
		return newSrcPort;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNewSrcPort(Integer newNewSrcPort)
	{
		Integer oldNewSrcPort = newSrcPort;
		newSrcPort = newNewSrcPort;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.FUNCTION_RULE__NEW_SRC_PORT, oldNewSrcPort, newSrcPort));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getNewDstPort()
	{
		return newDstPort;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNewDstPort(Integer newNewDstPort)
	{
		Integer oldNewDstPort = newDstPort;
		newDstPort = newNewDstPort;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.FUNCTION_RULE__NEW_DST_PORT, oldNewDstPort, newDstPort));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PacketMatch getMatch()
	{
		return match;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetMatch(PacketMatch newMatch, NotificationChain msgs)
	{
		PacketMatch oldMatch = match;
		match = newMatch;
		if (eNotificationRequired())
		{
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, LabPackage.FUNCTION_RULE__MATCH, oldMatch, newMatch);
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
	public void setMatch(PacketMatch newMatch)
	{
		if (newMatch != match)
		{
			NotificationChain msgs = null;
			if (match != null)
				msgs = ((InternalEObject)match).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - LabPackage.FUNCTION_RULE__MATCH, null, msgs);
			if (newMatch != null)
				msgs = ((InternalEObject)newMatch).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - LabPackage.FUNCTION_RULE__MATCH, null, msgs);
			msgs = basicSetMatch(newMatch, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.FUNCTION_RULE__MATCH, newMatch, newMatch));
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
			case LabPackage.FUNCTION_RULE__MATCH:
				return basicSetMatch(null, msgs);
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
			case LabPackage.FUNCTION_RULE__ENABLED:
				return isEnabled();
			case LabPackage.FUNCTION_RULE__VERDICT:
				return getVerdict();
			case LabPackage.FUNCTION_RULE__NEW_SRC_MAC:
				return getNewSrcMac();
			case LabPackage.FUNCTION_RULE__NEW_DST_MAC:
				return getNewDstMac();
			case LabPackage.FUNCTION_RULE__NEW_SRC_IP:
				return getNewSrcIp();
			case LabPackage.FUNCTION_RULE__NEW_DST_IP:
				return getNewDstIp();
			case LabPackage.FUNCTION_RULE__NEW_SRC_PORT:
				return getNewSrcPort();
			case LabPackage.FUNCTION_RULE__NEW_DST_PORT:
				return getNewDstPort();
			case LabPackage.FUNCTION_RULE__MATCH:
				return getMatch();
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
			case LabPackage.FUNCTION_RULE__ENABLED:
				setEnabled((Boolean)newValue);
				return;
			case LabPackage.FUNCTION_RULE__VERDICT:
				setVerdict((Verdict)newValue);
				return;
			case LabPackage.FUNCTION_RULE__NEW_SRC_MAC:
				setNewSrcMac((String)newValue);
				return;
			case LabPackage.FUNCTION_RULE__NEW_DST_MAC:
				setNewDstMac((String)newValue);
				return;
			case LabPackage.FUNCTION_RULE__NEW_SRC_IP:
				setNewSrcIp((String)newValue);
				return;
			case LabPackage.FUNCTION_RULE__NEW_DST_IP:
				setNewDstIp((String)newValue);
				return;
			case LabPackage.FUNCTION_RULE__NEW_SRC_PORT:
				setNewSrcPort((Integer)newValue);
				return;
			case LabPackage.FUNCTION_RULE__NEW_DST_PORT:
				setNewDstPort((Integer)newValue);
				return;
			case LabPackage.FUNCTION_RULE__MATCH:
				setMatch((PacketMatch)newValue);
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
			case LabPackage.FUNCTION_RULE__ENABLED:
				setEnabled(ENABLED_EDEFAULT);
				return;
			case LabPackage.FUNCTION_RULE__VERDICT:
				setVerdict(VERDICT_EDEFAULT);
				return;
			case LabPackage.FUNCTION_RULE__NEW_SRC_MAC:
				setNewSrcMac(NEW_SRC_MAC_EDEFAULT);
				return;
			case LabPackage.FUNCTION_RULE__NEW_DST_MAC:
				setNewDstMac(NEW_DST_MAC_EDEFAULT);
				return;
			case LabPackage.FUNCTION_RULE__NEW_SRC_IP:
				setNewSrcIp(NEW_SRC_IP_EDEFAULT);
				return;
			case LabPackage.FUNCTION_RULE__NEW_DST_IP:
				setNewDstIp(NEW_DST_IP_EDEFAULT);
				return;
			case LabPackage.FUNCTION_RULE__NEW_SRC_PORT:
				setNewSrcPort(NEW_SRC_PORT_EDEFAULT);
				return;
			case LabPackage.FUNCTION_RULE__NEW_DST_PORT:
				setNewDstPort(NEW_DST_PORT_EDEFAULT);
				return;
			case LabPackage.FUNCTION_RULE__MATCH:
				setMatch((PacketMatch)null);
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
			case LabPackage.FUNCTION_RULE__ENABLED:
				return enabled != ENABLED_EDEFAULT;
			case LabPackage.FUNCTION_RULE__VERDICT:
				return verdict != VERDICT_EDEFAULT;
			case LabPackage.FUNCTION_RULE__NEW_SRC_MAC:
				return NEW_SRC_MAC_EDEFAULT == null ? newSrcMac != null : !NEW_SRC_MAC_EDEFAULT.equals(newSrcMac);
			case LabPackage.FUNCTION_RULE__NEW_DST_MAC:
				return NEW_DST_MAC_EDEFAULT == null ? newDstMac != null : !NEW_DST_MAC_EDEFAULT.equals(newDstMac);
			case LabPackage.FUNCTION_RULE__NEW_SRC_IP:
				return NEW_SRC_IP_EDEFAULT == null ? newSrcIp != null : !NEW_SRC_IP_EDEFAULT.equals(newSrcIp);
			case LabPackage.FUNCTION_RULE__NEW_DST_IP:
				return NEW_DST_IP_EDEFAULT == null ? newDstIp != null : !NEW_DST_IP_EDEFAULT.equals(newDstIp);
			case LabPackage.FUNCTION_RULE__NEW_SRC_PORT:
				return NEW_SRC_PORT_EDEFAULT == null ? newSrcPort != null : !NEW_SRC_PORT_EDEFAULT.equals(newSrcPort);
			case LabPackage.FUNCTION_RULE__NEW_DST_PORT:
				return NEW_DST_PORT_EDEFAULT == null ? newDstPort != null : !NEW_DST_PORT_EDEFAULT.equals(newDstPort);
			case LabPackage.FUNCTION_RULE__MATCH:
				return match != null;
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
		result.append(" (enabled: ");
		result.append(enabled);
		result.append(", verdict: ");
		result.append(verdict);
		result.append(", newSrcMac: ");
		result.append(newSrcMac);
		result.append(", newDstMac: ");
		result.append(newDstMac);
		result.append(", newSrcIp: ");
		result.append(newSrcIp);
		result.append(", newDstIp: ");
		result.append(newDstIp);
		result.append(", newSrcPort: ");
		result.append(newSrcPort);
		result.append(", newDstPort: ");
		result.append(newDstPort);
		result.append(')');
		return result.toString();
	}

} //FunctionRuleImpl
