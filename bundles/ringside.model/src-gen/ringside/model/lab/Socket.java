/**
 */
package ringside.model.lab;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Socket</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One processor socket: its cores and the last level cache that they share.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link ringside.model.lab.Socket#getCores <em>Cores</em>}</li>
 *   <li>{@link ringside.model.lab.Socket#getLastLevelCache <em>Last Level Cache</em>}</li>
 *   <li>{@link ringside.model.lab.Socket#getClassesOfService <em>Classes Of Service</em>}</li>
 * </ul>
 *
 * @see ringside.model.lab.LabPackage#getSocket()
 * @model
 * @generated
 */
public interface Socket extends Element
{
	/**
	 * Returns the value of the '<em><b>Cores</b></em>' containment reference list.
	 * The list contents are of type {@link ringside.model.lab.Core}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The cores of the socket, at most 64 in the lab.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cores</em>' containment reference list.
	 * @see ringside.model.lab.LabPackage#getSocket_Cores()
	 * @model containment="true"
	 * @generated
	 */
	EList<Core> getCores();

	/**
	 * Returns the value of the '<em><b>Last Level Cache</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The last level cache (LLC), shared by the cores of this socket.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Last Level Cache</em>' containment reference.
	 * @see #setLastLevelCache(Cache)
	 * @see ringside.model.lab.LabPackage#getSocket_LastLevelCache()
	 * @model containment="true" required="true"
	 * @generated
	 */
	Cache getLastLevelCache();

	/**
	 * Sets the value of the '{@link ringside.model.lab.Socket#getLastLevelCache <em>Last Level Cache</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Last Level Cache</em>' containment reference.
	 * @see #getLastLevelCache()
	 * @generated
	 */
	void setLastLevelCache(Cache value);

	/**
	 * Returns the value of the '<em><b>Classes Of Service</b></em>' containment reference list.
	 * The list contents are of type {@link ringside.model.lab.ClassOfService}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The classes of service (CLOS) that cores of this socket may be given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Classes Of Service</em>' containment reference list.
	 * @see ringside.model.lab.LabPackage#getSocket_ClassesOfService()
	 * @model containment="true"
	 * @generated
	 */
	EList<ClassOfService> getClassesOfService();

} // Socket
