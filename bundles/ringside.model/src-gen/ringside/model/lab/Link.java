/**
 */
package ringside.model.lab;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Link</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The cable between an endpoint and a NIC, the same both ways.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link ringside.model.lab.Link#getEndpoint <em>Endpoint</em>}</li>
 *   <li>{@link ringside.model.lab.Link#getNic <em>Nic</em>}</li>
 *   <li>{@link ringside.model.lab.Link#getBitsPerSecond <em>Bits Per Second</em>}</li>
 *   <li>{@link ringside.model.lab.Link#getPropagationNanos <em>Propagation Nanos</em>}</li>
 * </ul>
 *
 * @see ringside.model.lab.LabPackage#getLink()
 * @model
 * @generated
 */
public interface Link extends Element
{
	/**
	 * Returns the value of the '<em><b>Endpoint</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The endpoint at one end. An endpoint has one link.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Endpoint</em>' reference.
	 * @see #setEndpoint(Endpoint)
	 * @see ringside.model.lab.LabPackage#getLink_Endpoint()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Endpoint getEndpoint();

	/**
	 * Sets the value of the '{@link ringside.model.lab.Link#getEndpoint <em>Endpoint</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Endpoint</em>' reference.
	 * @see #getEndpoint()
	 * @generated
	 */
	void setEndpoint(Endpoint value);

	/**
	 * Returns the value of the '<em><b>Nic</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The NIC at the other end. A NIC may have several endpoints behind it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Nic</em>' reference.
	 * @see #setNic(Nic)
	 * @see ringside.model.lab.LabPackage#getLink_Nic()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Nic getNic();

	/**
	 * Sets the value of the '{@link ringside.model.lab.Link#getNic <em>Nic</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Nic</em>' reference.
	 * @see #getNic()
	 * @generated
	 */
	void setNic(Nic value);

	/**
	 * Returns the value of the '<em><b>Bits Per Second</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The rate in bits per second. 0: the NIC's.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bits Per Second</em>' attribute.
	 * @see #setBitsPerSecond(long)
	 * @see ringside.model.lab.LabPackage#getLink_BitsPerSecond()
	 * @model default="0"
	 * @generated
	 */
	long getBitsPerSecond();

	/**
	 * Sets the value of the '{@link ringside.model.lab.Link#getBitsPerSecond <em>Bits Per Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bits Per Second</em>' attribute.
	 * @see #getBitsPerSecond()
	 * @generated
	 */
	void setBitsPerSecond(long value);

	/**
	 * Returns the value of the '<em><b>Propagation Nanos</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The time that a bit takes from one end to the other, in nanoseconds, 0 to 1000000000.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Propagation Nanos</em>' attribute.
	 * @see #setPropagationNanos(int)
	 * @see ringside.model.lab.LabPackage#getLink_PropagationNanos()
	 * @model default="0"
	 * @generated
	 */
	int getPropagationNanos();

	/**
	 * Sets the value of the '{@link ringside.model.lab.Link#getPropagationNanos <em>Propagation Nanos</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Propagation Nanos</em>' attribute.
	 * @see #getPropagationNanos()
	 * @generated
	 */
	void setPropagationNanos(int value);

} // Link
