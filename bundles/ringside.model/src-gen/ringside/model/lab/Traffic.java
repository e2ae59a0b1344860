/**
 */
package ringside.model.lab;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Traffic</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Packets that an endpoint sends.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link ringside.model.lab.Traffic#getAtNanos <em>At Nanos</em>}</li>
 *   <li>{@link ringside.model.lab.Traffic#getLengthBytes <em>Length Bytes</em>}</li>
 *   <li>{@link ringside.model.lab.Traffic#getEndpoint <em>Endpoint</em>}</li>
 *   <li>{@link ringside.model.lab.Traffic#getHeader <em>Header</em>}</li>
 * </ul>
 *
 * @see ringside.model.lab.LabPackage#getTraffic()
 * @model abstract="true"
 * @generated
 */
public interface Traffic extends Element
{
	/**
	 * Returns the value of the '<em><b>At Nanos</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the endpoint begins to send, in nanoseconds from the start of the run.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>At Nanos</em>' attribute.
	 * @see #setAtNanos(long)
	 * @see ringside.model.lab.LabPackage#getTraffic_AtNanos()
	 * @model default="0"
	 * @generated
	 */
	long getAtNanos();

	/**
	 * Sets the value of the '{@link ringside.model.lab.Traffic#getAtNanos <em>At Nanos</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At Nanos</em>' attribute.
	 * @see #getAtNanos()
	 * @generated
	 */
	void setAtNanos(long value);

	/**
	 * Returns the value of the '<em><b>Length Bytes</b></em>' attribute.
	 * The default value is <code>"256"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The length of each packet in bytes, from its Ethernet header to the end of its checksum, 64 to 65536.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Length Bytes</em>' attribute.
	 * @see #setLengthBytes(int)
	 * @see ringside.model.lab.LabPackage#getTraffic_LengthBytes()
	 * @model default="256"
	 * @generated
	 */
	int getLengthBytes();

	/**
	 * Sets the value of the '{@link ringside.model.lab.Traffic#getLengthBytes <em>Length Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Length Bytes</em>' attribute.
	 * @see #getLengthBytes()
	 * @generated
	 */
	void setLengthBytes(int value);

	/**
	 * Returns the value of the '<em><b>Endpoint</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The endpoint that sends.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Endpoint</em>' reference.
	 * @see #setEndpoint(Endpoint)
	 * @see ringside.model.lab.LabPackage#getTraffic_Endpoint()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Endpoint getEndpoint();

	/**
	 * Sets the value of the '{@link ringside.model.lab.Traffic#getEndpoint <em>Endpoint</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Endpoint</em>' reference.
	 * @see #getEndpoint()
	 * @generated
	 */
	void setEndpoint(Endpoint value);

	/**
	 * Returns the value of the '<em><b>Header</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The header fields of the packets.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Header</em>' containment reference.
	 * @see #setHeader(PacketHeader)
	 * @see ringside.model.lab.LabPackage#getTraffic_Header()
	 * @model containment="true" required="true"
	 * @generated
	 */
	PacketHeader getHeader();

	/**
	 * Sets the value of the '{@link ringside.model.lab.Traffic#getHeader <em>Header</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Header</em>' containment reference.
	 * @see #getHeader()
	 * @generated
	 */
	void setHeader(PacketHeader value);

} // Traffic
