/**
 */
package ringside.model.lab;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Host</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The host: an operating system or a hypervisor with a core of its own. It copies a received packet towards the LLC, finds out from the packet's data which virtual machines are to process it, and injects an interrupt into the core of each (US11412059B2).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link ringside.model.lab.Host#getKind <em>Kind</em>}</li>
 *   <li>{@link ringside.model.lab.Host#getCopyTarget <em>Copy Target</em>}</li>
 *   <li>{@link ringside.model.lab.Host#getPortionMode <em>Portion Mode</em>}</li>
 *   <li>{@link ringside.model.lab.Host#getPortionBytes <em>Portion Bytes</em>}</li>
 *   <li>{@link ringside.model.lab.Host#getFetchMode <em>Fetch Mode</em>}</li>
 *   <li>{@link ringside.model.lab.Host#getFanOut <em>Fan Out</em>}</li>
 *   <li>{@link ringside.model.lab.Host#getTransmitMode <em>Transmit Mode</em>}</li>
 *   <li>{@link ringside.model.lab.Host#getBatchSize <em>Batch Size</em>}</li>
 *   <li>{@link ringside.model.lab.Host#getCore <em>Core</em>}</li>
 *   <li>{@link ringside.model.lab.Host#getClassifier <em>Classifier</em>}</li>
 * </ul>
 *
 * @see ringside.model.lab.LabPackage#getHost()
 * @model
 * @generated
 */
public interface Host extends Element
{
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"HYPERVISOR"</code>.
	 * The literals are from the enumeration {@link ringside.model.lab.HostKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the host is an operating system or a hypervisor (claim 2).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see ringside.model.lab.HostKind
	 * @see #setKind(HostKind)
	 * @see ringside.model.lab.LabPackage#getHost_Kind()
	 * @model default="HYPERVISOR"
	 * @generated
	 */
	HostKind getKind();

	/**
	 * Sets the value of the '{@link ringside.model.lab.Host#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see ringside.model.lab.HostKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(HostKind value);

	/**
	 * Returns the value of the '<em><b>Copy Target</b></em>' attribute.
	 * The default value is <code>"LLC"</code>.
	 * The literals are from the enumeration {@link ringside.model.lab.CopyTarget}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the host's copy of the packet goes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Copy Target</em>' attribute.
	 * @see ringside.model.lab.CopyTarget
	 * @see #setCopyTarget(CopyTarget)
	 * @see ringside.model.lab.LabPackage#getHost_CopyTarget()
	 * @model default="LLC"
	 * @generated
	 */
	CopyTarget getCopyTarget();

	/**
	 * Sets the value of the '{@link ringside.model.lab.Host#getCopyTarget <em>Copy Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Copy Target</em>' attribute.
	 * @see ringside.model.lab.CopyTarget
	 * @see #getCopyTarget()
	 * @generated
	 */
	void setCopyTarget(CopyTarget value);

	/**
	 * Returns the value of the '<em><b>Portion Mode</b></em>' attribute.
	 * The default value is <code>"WHOLE"</code>.
	 * The literals are from the enumeration {@link ringside.model.lab.PortionMode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How much of the packet is copied to the copy target; the rest goes to memory. The whole packet always reaches the guest's buffer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Portion Mode</em>' attribute.
	 * @see ringside.model.lab.PortionMode
	 * @see #setPortionMode(PortionMode)
	 * @see ringside.model.lab.LabPackage#getHost_PortionMode()
	 * @model default="WHOLE"
	 * @generated
	 */
	PortionMode getPortionMode();

	/**
	 * Sets the value of the '{@link ringside.model.lab.Host#getPortionMode <em>Portion Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Portion Mode</em>' attribute.
	 * @see ringside.model.lab.PortionMode
	 * @see #getPortionMode()
	 * @generated
	 */
	void setPortionMode(PortionMode value);

	/**
	 * Returns the value of the '<em><b>Portion Bytes</b></em>' attribute.
	 * The default value is <code>"64"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The bytes that N_BYTES copies to the copy target, 1 to 65536.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Portion Bytes</em>' attribute.
	 * @see #setPortionBytes(int)
	 * @see ringside.model.lab.LabPackage#getHost_PortionBytes()
	 * @model default="64"
	 * @generated
	 */
	int getPortionBytes();

	/**
	 * Sets the value of the '{@link ringside.model.lab.Host#getPortionBytes <em>Portion Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Portion Bytes</em>' attribute.
	 * @see #getPortionBytes()
	 * @generated
	 */
	void setPortionBytes(int value);

	/**
	 * Returns the value of the '<em><b>Fetch Mode</b></em>' attribute.
	 * The default value is <code>"DEMAND"</code>.
	 * The literals are from the enumeration {@link ringside.model.lab.FetchMode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What starts the move of a packet's lines to where they are read.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fetch Mode</em>' attribute.
	 * @see ringside.model.lab.FetchMode
	 * @see #setFetchMode(FetchMode)
	 * @see ringside.model.lab.LabPackage#getHost_FetchMode()
	 * @model default="DEMAND"
	 * @generated
	 */
	FetchMode getFetchMode();

	/**
	 * Sets the value of the '{@link ringside.model.lab.Host#getFetchMode <em>Fetch Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fetch Mode</em>' attribute.
	 * @see ringside.model.lab.FetchMode
	 * @see #getFetchMode()
	 * @generated
	 */
	void setFetchMode(FetchMode value);

	/**
	 * Returns the value of the '<em><b>Fan Out</b></em>' attribute.
	 * The default value is <code>"ONE_BY_ONE"</code>.
	 * The literals are from the enumeration {@link ringside.model.lab.FanOut}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How interrupts to several virtual machines are sent: one exit for each, or one for all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fan Out</em>' attribute.
	 * @see ringside.model.lab.FanOut
	 * @see #setFanOut(FanOut)
	 * @see ringside.model.lab.LabPackage#getHost_FanOut()
	 * @model default="ONE_BY_ONE"
	 * @generated
	 */
	FanOut getFanOut();

	/**
	 * Sets the value of the '{@link ringside.model.lab.Host#getFanOut <em>Fan Out</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fan Out</em>' attribute.
	 * @see ringside.model.lab.FanOut
	 * @see #getFanOut()
	 * @generated
	 */
	void setFanOut(FanOut value);

	/**
	 * Returns the value of the '<em><b>Transmit Mode</b></em>' attribute.
	 * The default value is <code>"KICK"</code>.
	 * The literals are from the enumeration {@link ringside.model.lab.TransmitMode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the host learns of packets in the machines' transmit queues.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Transmit Mode</em>' attribute.
	 * @see ringside.model.lab.TransmitMode
	 * @see #setTransmitMode(TransmitMode)
	 * @see ringside.model.lab.LabPackage#getHost_TransmitMode()
	 * @model default="KICK"
	 * @generated
	 */
	TransmitMode getTransmitMode();

	/**
	 * Sets the value of the '{@link ringside.model.lab.Host#getTransmitMode <em>Transmit Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Transmit Mode</em>' attribute.
	 * @see ringside.model.lab.TransmitMode
	 * @see #getTransmitMode()
	 * @generated
	 */
	void setTransmitMode(TransmitMode value);

	/**
	 * Returns the value of the '<em><b>Batch Size</b></em>' attribute.
	 * The default value is <code>"32"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many packets the host takes at most before it works on them, 1 to 256 (Open vSwitch: 32).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Batch Size</em>' attribute.
	 * @see #setBatchSize(int)
	 * @see ringside.model.lab.LabPackage#getHost_BatchSize()
	 * @model default="32"
	 * @generated
	 */
	int getBatchSize();

	/**
	 * Sets the value of the '{@link ringside.model.lab.Host#getBatchSize <em>Batch Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Batch Size</em>' attribute.
	 * @see #getBatchSize()
	 * @generated
	 */
	void setBatchSize(int value);

	/**
	 * Returns the value of the '<em><b>Core</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The core that the host runs on. A lab needs one to run, and no virtual machine may share it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Core</em>' reference.
	 * @see #setCore(Core)
	 * @see ringside.model.lab.LabPackage#getHost_Core()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Core getCore();

	/**
	 * Sets the value of the '{@link ringside.model.lab.Host#getCore <em>Core</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Core</em>' reference.
	 * @see #getCore()
	 * @generated
	 */
	void setCore(Core value);

	/**
	 * Returns the value of the '<em><b>Classifier</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What finds the virtual machines for a packet.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Classifier</em>' containment reference.
	 * @see #setClassifier(Classifier)
	 * @see ringside.model.lab.LabPackage#getHost_Classifier()
	 * @model containment="true" required="true"
	 * @generated
	 */
	Classifier getClassifier();

	/**
	 * Sets the value of the '{@link ringside.model.lab.Host#getClassifier <em>Classifier</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Classifier</em>' containment reference.
	 * @see #getClassifier()
	 * @generated
	 */
	void setClassifier(Classifier value);

} // Host
