/**
 */
package ringside.model.lab;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Core</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One core. It has no role of its own: it is the host's when the host refers to it, and a virtual machine's when that one does.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link ringside.model.lab.Core#getL1 <em>L1</em>}</li>
 *   <li>{@link ringside.model.lab.Core#getL2 <em>L2</em>}</li>
 *   <li>{@link ringside.model.lab.Core#getClassOfService <em>Class Of Service</em>}</li>
 * </ul>
 *
 * @see ringside.model.lab.LabPackage#getCore()
 * @model
 * @generated
 */
public interface Core extends Element
{
	/**
	 * Returns the value of the '<em><b>L1</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The first level data cache, private to the core.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>L1</em>' containment reference.
	 * @see #setL1(Cache)
	 * @see ringside.model.lab.LabPackage#getCore_L1()
	 * @model containment="true" required="true"
	 * @generated
	 */
	Cache getL1();

	/**
	 * Sets the value of the '{@link ringside.model.lab.Core#getL1 <em>L1</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>L1</em>' containment reference.
	 * @see #getL1()
	 * @generated
	 */
	void setL1(Cache value);

	/**
	 * Returns the value of the '<em><b>L2</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The second level cache, private to the core. Without one an L1 miss goes straight to the LLC.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>L2</em>' containment reference.
	 * @see #setL2(Cache)
	 * @see ringside.model.lab.LabPackage#getCore_L2()
	 * @model containment="true"
	 * @generated
	 */
	Cache getL2();

	/**
	 * Sets the value of the '{@link ringside.model.lab.Core#getL2 <em>L2</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>L2</em>' containment reference.
	 * @see #getL2()
	 * @generated
	 */
	void setL2(Cache value);

	/**
	 * Returns the value of the '<em><b>Class Of Service</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The class of service whose capacity mask limits where this core allocates in the LLC. Unset: all ways.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Class Of Service</em>' reference.
	 * @see #setClassOfService(ClassOfService)
	 * @see ringside.model.lab.LabPackage#getCore_ClassOfService()
	 * @model resolveProxies="false"
	 * @generated
	 */
	ClassOfService getClassOfService();

	/**
	 * Sets the value of the '{@link ringside.model.lab.Core#getClassOfService <em>Class Of Service</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Class Of Service</em>' reference.
	 * @see #getClassOfService()
	 * @generated
	 */
	void setClassOfService(ClassOfService value);

} // Core
