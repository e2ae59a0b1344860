/**
 */
package ringside.model.lab;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Virtual Machine</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A virtual machine with one virtual CPU, a core of its own, a virtual NIC, a network function and, if it may pass packets on without the switch, a transfer component.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link ringside.model.lab.VirtualMachine#getDriver <em>Driver</em>}</li>
 *   <li>{@link ringside.model.lab.VirtualMachine#getNapiBudget <em>Napi Budget</em>}</li>
 *   <li>{@link ringside.model.lab.VirtualMachine#isRecheckAfterEnable <em>Recheck After Enable</em>}</li>
 *   <li>{@link ringside.model.lab.VirtualMachine#getInterruptInjection <em>Interrupt Injection</em>}</li>
 *   <li>{@link ringside.model.lab.VirtualMachine#getPrivateBytes <em>Private Bytes</em>}</li>
 *   <li>{@link ringside.model.lab.VirtualMachine#getCore <em>Core</em>}</li>
 *   <li>{@link ringside.model.lab.VirtualMachine#getVnic <em>Vnic</em>}</li>
 *   <li>{@link ringside.model.lab.VirtualMachine#getFunction <em>Function</em>}</li>
 *   <li>{@link ringside.model.lab.VirtualMachine#getTransfer <em>Transfer</em>}</li>
 * </ul>
 *
 * @see ringside.model.lab.LabPackage#getVirtualMachine()
 * @model
 * @generated
 */
public interface VirtualMachine extends Element
{
	/**
	 * Returns the value of the '<em><b>Driver</b></em>' attribute.
	 * The default value is <code>"INTERRUPT"</code>.
	 * The literals are from the enumeration {@link ringside.model.lab.DriverMode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the guest's driver learns of packets.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Driver</em>' attribute.
	 * @see ringside.model.lab.DriverMode
	 * @see #setDriver(DriverMode)
	 * @see ringside.model.lab.LabPackage#getVirtualMachine_Driver()
	 * @model default="INTERRUPT"
	 * @generated
	 */
	DriverMode getDriver();

	/**
	 * Sets the value of the '{@link ringside.model.lab.VirtualMachine#getDriver <em>Driver</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Driver</em>' attribute.
	 * @see ringside.model.lab.DriverMode
	 * @see #getDriver()
	 * @generated
	 */
	void setDriver(DriverMode value);

	/**
	 * Returns the value of the '<em><b>Napi Budget</b></em>' attribute.
	 * The default value is <code>"64"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The most packets that one poll of NAPI_HYBRID takes, 1 to 1024 (Linux: 64).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Napi Budget</em>' attribute.
	 * @see #setNapiBudget(int)
	 * @see ringside.model.lab.LabPackage#getVirtualMachine_NapiBudget()
	 * @model default="64"
	 * @generated
	 */
	int getNapiBudget();

	/**
	 * Sets the value of the '{@link ringside.model.lab.VirtualMachine#getNapiBudget <em>Napi Budget</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Napi Budget</em>' attribute.
	 * @see #getNapiBudget()
	 * @generated
	 */
	void setNapiBudget(int value);

	/**
	 * Returns the value of the '<em><b>Recheck After Enable</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the driver looks at the ring once more after it has asked for interrupts again, as the virtio specification demands. A driver that does not may lose a wake-up; for teaching only.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recheck After Enable</em>' attribute.
	 * @see #setRecheckAfterEnable(boolean)
	 * @see ringside.model.lab.LabPackage#getVirtualMachine_RecheckAfterEnable()
	 * @model default="true"
	 * @generated
	 */
	boolean isRecheckAfterEnable();

	/**
	 * Sets the value of the '{@link ringside.model.lab.VirtualMachine#isRecheckAfterEnable <em>Recheck After Enable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recheck After Enable</em>' attribute.
	 * @see #isRecheckAfterEnable()
	 * @generated
	 */
	void setRecheckAfterEnable(boolean value);

	/**
	 * Returns the value of the '<em><b>Interrupt Injection</b></em>' attribute.
	 * The default value is <code>"EXIT_INJECT"</code>.
	 * The literals are from the enumeration {@link ringside.model.lab.InjectMode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How an interrupt reaches the core of this machine.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Interrupt Injection</em>' attribute.
	 * @see ringside.model.lab.InjectMode
	 * @see #setInterruptInjection(InjectMode)
	 * @see ringside.model.lab.LabPackage#getVirtualMachine_InterruptInjection()
	 * @model default="EXIT_INJECT"
	 * @generated
	 */
	InjectMode getInterruptInjection();

	/**
	 * Sets the value of the '{@link ringside.model.lab.VirtualMachine#getInterruptInjection <em>Interrupt Injection</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Interrupt Injection</em>' attribute.
	 * @see ringside.model.lab.InjectMode
	 * @see #getInterruptInjection()
	 * @generated
	 */
	void setInterruptInjection(InjectMode value);

	/**
	 * Returns the value of the '<em><b>Private Bytes</b></em>' attribute.
	 * The default value is <code>"4096"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The private memory of the guest in bytes, for the tables of its network function, 0 to 1073741824.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Private Bytes</em>' attribute.
	 * @see #setPrivateBytes(int)
	 * @see ringside.model.lab.LabPackage#getVirtualMachine_PrivateBytes()
	 * @model default="4096"
	 * @generated
	 */
	int getPrivateBytes();

	/**
	 * Sets the value of the '{@link ringside.model.lab.VirtualMachine#getPrivateBytes <em>Private Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Private Bytes</em>' attribute.
	 * @see #getPrivateBytes()
	 * @generated
	 */
	void setPrivateBytes(int value);

	/**
	 * Returns the value of the '<em><b>Core</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The core that the machine runs on. A lab needs one to run; no two machines share one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Core</em>' reference.
	 * @see #setCore(Core)
	 * @see ringside.model.lab.LabPackage#getVirtualMachine_Core()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Core getCore();

	/**
	 * Sets the value of the '{@link ringside.model.lab.VirtualMachine#getCore <em>Core</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Core</em>' reference.
	 * @see #getCore()
	 * @generated
	 */
	void setCore(Core value);

	/**
	 * Returns the value of the '<em><b>Vnic</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The virtual NIC.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Vnic</em>' containment reference.
	 * @see #setVnic(VirtualNic)
	 * @see ringside.model.lab.LabPackage#getVirtualMachine_Vnic()
	 * @model containment="true" required="true"
	 * @generated
	 */
	VirtualNic getVnic();

	/**
	 * Sets the value of the '{@link ringside.model.lab.VirtualMachine#getVnic <em>Vnic</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vnic</em>' containment reference.
	 * @see #getVnic()
	 * @generated
	 */
	void setVnic(VirtualNic value);

	/**
	 * Returns the value of the '<em><b>Function</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The application routine that runs in the machine.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Function</em>' containment reference.
	 * @see #setFunction(NetworkFunction)
	 * @see ringside.model.lab.LabPackage#getVirtualMachine_Function()
	 * @model containment="true" required="true"
	 * @generated
	 */
	NetworkFunction getFunction();

	/**
	 * Sets the value of the '{@link ringside.model.lab.VirtualMachine#getFunction <em>Function</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Function</em>' containment reference.
	 * @see #getFunction()
	 * @generated
	 */
	void setFunction(NetworkFunction value);

	/**
	 * Returns the value of the '<em><b>Transfer</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The component that decides between the switch and the direct way. Without one every packet goes to the switch.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Transfer</em>' containment reference.
	 * @see #setTransfer(TransferComponent)
	 * @see ringside.model.lab.LabPackage#getVirtualMachine_Transfer()
	 * @model containment="true"
	 * @generated
	 */
	TransferComponent getTransfer();

	/**
	 * Sets the value of the '{@link ringside.model.lab.VirtualMachine#getTransfer <em>Transfer</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Transfer</em>' containment reference.
	 * @see #getTransfer()
	 * @generated
	 */
	void setTransfer(TransferComponent value);

} // VirtualMachine
