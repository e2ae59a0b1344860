/**
 */
package ringside.model.lab;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Function Rule</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A rule of a network function: what becomes of the packets it is for.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link ringside.model.lab.FunctionRule#isEnabled <em>Enabled</em>}</li>
 *   <li>{@link ringside.model.lab.FunctionRule#getVerdict <em>Verdict</em>}</li>
 *   <li>{@link ringside.model.lab.FunctionRule#getNewSrcMac <em>New Src Mac</em>}</li>
 *   <li>{@link ringside.model.lab.FunctionRule#getNewDstMac <em>New Dst Mac</em>}</li>
 *   <li>{@link ringside.model.lab.FunctionRule#getNewSrcIp <em>New Src Ip</em>}</li>
 *   <li>{@link ringside.model.lab.FunctionRule#getNewDstIp <em>New Dst Ip</em>}</li>
 *   <li>{@link ringside.model.lab.FunctionRule#getNewSrcPort <em>New Src Port</em>}</li>
 *   <li>{@link ringside.model.lab.FunctionRule#getNewDstPort <em>New Dst Port</em>}</li>
 *   <li>{@link ringside.model.lab.FunctionRule#getMatch <em>Match</em>}</li>
 * </ul>
 *
 * @see ringside.model.lab.LabPackage#getFunctionRule()
 * @model
 * @generated
 */
public interface FunctionRule extends Element
{
	/**
	 * Returns the value of the '<em><b>Enabled</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the rule is in force from the start of a run.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Enabled</em>' attribute.
	 * @see #setEnabled(boolean)
	 * @see ringside.model.lab.LabPackage#getFunctionRule_Enabled()
	 * @model default="true"
	 * @generated
	 */
	boolean isEnabled();

	/**
	 * Sets the value of the '{@link ringside.model.lab.FunctionRule#isEnabled <em>Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Enabled</em>' attribute.
	 * @see #isEnabled()
	 * @generated
	 */
	void setEnabled(boolean value);

	/**
	 * Returns the value of the '<em><b>Verdict</b></em>' attribute.
	 * The default value is <code>"PASS"</code>.
	 * The literals are from the enumeration {@link ringside.model.lab.Verdict}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What becomes of the packet.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Verdict</em>' attribute.
	 * @see ringside.model.lab.Verdict
	 * @see #setVerdict(Verdict)
	 * @see ringside.model.lab.LabPackage#getFunctionRule_Verdict()
	 * @model default="PASS"
	 * @generated
	 */
	Verdict getVerdict();

	/**
	 * Sets the value of the '{@link ringside.model.lab.FunctionRule#getVerdict <em>Verdict</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Verdict</em>' attribute.
	 * @see ringside.model.lab.Verdict
	 * @see #getVerdict()
	 * @generated
	 */
	void setVerdict(Verdict value);

	/**
	 * Returns the value of the '<em><b>New Src Mac</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * REWRITE sets the source MAC address to this. Unset: as it was.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>New Src Mac</em>' attribute.
	 * @see #setNewSrcMac(String)
	 * @see ringside.model.lab.LabPackage#getFunctionRule_NewSrcMac()
	 * @model
	 * @generated
	 */
	String getNewSrcMac();

	/**
	 * Sets the value of the '{@link ringside.model.lab.FunctionRule#getNewSrcMac <em>New Src Mac</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>New Src Mac</em>' attribute.
	 * @see #getNewSrcMac()
	 * @generated
	 */
	void setNewSrcMac(String value);

	/**
	 * Returns the value of the '<em><b>New Dst Mac</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * REWRITE sets the destination MAC address to this. Unset: as it was.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>New Dst Mac</em>' attribute.
	 * @see #setNewDstMac(String)
	 * @see ringside.model.lab.LabPackage#getFunctionRule_NewDstMac()
	 * @model
	 * @generated
	 */
	String getNewDstMac();

	/**
	 * Sets the value of the '{@link ringside.model.lab.FunctionRule#getNewDstMac <em>New Dst Mac</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>New Dst Mac</em>' attribute.
	 * @see #getNewDstMac()
	 * @generated
	 */
	void setNewDstMac(String value);

	/**
	 * Returns the value of the '<em><b>New Src Ip</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * REWRITE sets the source IPv4 or IPv6 address to this, in packets of that version. Unset: as it was.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>New Src Ip</em>' attribute.
	 * @see #setNewSrcIp(String)
	 * @see ringside.model.lab.LabPackage#getFunctionRule_NewSrcIp()
	 * @model
	 * @generated
	 */
	String getNewSrcIp();

	/**
	 * Sets the value of the '{@link ringside.model.lab.FunctionRule#getNewSrcIp <em>New Src Ip</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>New Src Ip</em>' attribute.
	 * @see #getNewSrcIp()
	 * @generated
	 */
	void setNewSrcIp(String value);

	/**
	 * Returns the value of the '<em><b>New Dst Ip</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * REWRITE sets the destination IPv4 or IPv6 address to this, in packets of that version. Unset: as it was.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>New Dst Ip</em>' attribute.
	 * @see #setNewDstIp(String)
	 * @see ringside.model.lab.LabPackage#getFunctionRule_NewDstIp()
	 * @model
	 * @generated
	 */
	String getNewDstIp();

	/**
	 * Sets the value of the '{@link ringside.model.lab.FunctionRule#getNewDstIp <em>New Dst Ip</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>New Dst Ip</em>' attribute.
	 * @see #getNewDstIp()
	 * @generated
	 */
	void setNewDstIp(String value);

	/**
	 * Returns the value of the '<em><b>New Src Port</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * REWRITE sets the source port to this, 0 to 65535. Unset: as it was.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>New Src Port</em>' attribute.
	 * @see #setNewSrcPort(Integer)
	 * @see ringside.model.lab.LabPackage#getFunctionRule_NewSrcPort()
	 * @model
	 * @generated
	 */
	Integer getNewSrcPort();

	/**
	 * Sets the value of the '{@link ringside.model.lab.FunctionRule#getNewSrcPort <em>New Src Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>New Src Port</em>' attribute.
	 * @see #getNewSrcPort()
	 * @generated
	 */
	void setNewSrcPort(Integer value);

	/**
	 * Returns the value of the '<em><b>New Dst Port</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * REWRITE sets the destination port to this, 0 to 65535. Unset: as it was.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>New Dst Port</em>' attribute.
	 * @see #setNewDstPort(Integer)
	 * @see ringside.model.lab.LabPackage#getFunctionRule_NewDstPort()
	 * @model
	 * @generated
	 */
	Integer getNewDstPort();

	/**
	 * Sets the value of the '{@link ringside.model.lab.FunctionRule#getNewDstPort <em>New Dst Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>New Dst Port</em>' attribute.
	 * @see #getNewDstPort()
	 * @generated
	 */
	void setNewDstPort(Integer value);

	/**
	 * Returns the value of the '<em><b>Match</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which packets the rule is for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Match</em>' containment reference.
	 * @see #setMatch(PacketMatch)
	 * @see ringside.model.lab.LabPackage#getFunctionRule_Match()
	 * @model containment="true" required="true"
	 * @generated
	 */
	PacketMatch getMatch();

	/**
	 * Sets the value of the '{@link ringside.model.lab.FunctionRule#getMatch <em>Match</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Match</em>' containment reference.
	 * @see #getMatch()
	 * @generated
	 */
	void setMatch(PacketMatch value);

} // FunctionRule
