/**
 */
package ringside.model.lab;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Network Function</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The application routine of a virtual machine. It reads a packet and gives a verdict on it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link ringside.model.lab.NetworkFunction#getKind <em>Kind</em>}</li>
 *   <li>{@link ringside.model.lab.NetworkFunction#getBytesRead <em>Bytes Read</em>}</li>
 *   <li>{@link ringside.model.lab.NetworkFunction#getRules <em>Rules</em>}</li>
 * </ul>
 *
 * @see ringside.model.lab.LabPackage#getNetworkFunction()
 * @model
 * @generated
 */
public interface NetworkFunction extends Element
{
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"SINK"</code>.
	 * The literals are from the enumeration {@link ringside.model.lab.FunctionKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the function does.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see ringside.model.lab.FunctionKind
	 * @see #setKind(FunctionKind)
	 * @see ringside.model.lab.LabPackage#getNetworkFunction_Kind()
	 * @model default="SINK"
	 * @generated
	 */
	FunctionKind getKind();

	/**
	 * Sets the value of the '{@link ringside.model.lab.NetworkFunction#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see ringside.model.lab.FunctionKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(FunctionKind value);

	/**
	 * Returns the value of the '<em><b>Bytes Read</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many bytes of a packet the function reads, 0 to 65536. 0: the whole packet.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bytes Read</em>' attribute.
	 * @see #setBytesRead(int)
	 * @see ringside.model.lab.LabPackage#getNetworkFunction_BytesRead()
	 * @model default="0"
	 * @generated
	 */
	int getBytesRead();

	/**
	 * Sets the value of the '{@link ringside.model.lab.NetworkFunction#getBytesRead <em>Bytes Read</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bytes Read</em>' attribute.
	 * @see #getBytesRead()
	 * @generated
	 */
	void setBytesRead(int value);

	/**
	 * Returns the value of the '<em><b>Rules</b></em>' containment reference list.
	 * The list contents are of type {@link ringside.model.lab.FunctionRule}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The rules of the function; the first one that matches decides, in a ROUTER the one with the longest destination prefix, in a LOAD_BALANCER one of those that match, by the hash of the flow. Without a match the packet passes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rules</em>' containment reference list.
	 * @see ringside.model.lab.LabPackage#getNetworkFunction_Rules()
	 * @model containment="true"
	 * @generated
	 */
	EList<FunctionRule> getRules();

} // NetworkFunction
