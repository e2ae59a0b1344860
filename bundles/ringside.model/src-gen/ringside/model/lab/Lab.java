/**
 */
package ringside.model.lab;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Lab</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One lab: the topology of a server, what is sent into it, what things cost and, kept apart at its end, where the drawing shows them. A .ringside file holds one lab.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link ringside.model.lab.Lab#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link ringside.model.lab.Lab#getTitle <em>Title</em>}</li>
 *   <li>{@link ringside.model.lab.Lab#getDescription <em>Description</em>}</li>
 *   <li>{@link ringside.model.lab.Lab#getServer <em>Server</em>}</li>
 *   <li>{@link ringside.model.lab.Lab#getEndpoints <em>Endpoints</em>}</li>
 *   <li>{@link ringside.model.lab.Lab#getLinks <em>Links</em>}</li>
 *   <li>{@link ringside.model.lab.Lab#getSharedRegions <em>Shared Regions</em>}</li>
 *   <li>{@link ringside.model.lab.Lab#getCosts <em>Costs</em>}</li>
 *   <li>{@link ringside.model.lab.Lab#getScenarios <em>Scenarios</em>}</li>
 *   <li>{@link ringside.model.lab.Lab#getLayout <em>Layout</em>}</li>
 * </ul>
 *
 * @see ringside.model.lab.LabPackage#getLab()
 * @model
 * @generated
 */
public interface Lab extends EObject
{
	/**
	 * Returns the value of the '<em><b>Format Version</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The version of the file format, always written. A file without one is version 0; a version that this program does not know is refused.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Format Version</em>' attribute.
	 * @see #isSetFormatVersion()
	 * @see #unsetFormatVersion()
	 * @see #setFormatVersion(int)
	 * @see ringside.model.lab.LabPackage#getLab_FormatVersion()
	 * @model default="1" unsettable="true"
	 * @generated
	 */
	int getFormatVersion();

	/**
	 * Sets the value of the '{@link ringside.model.lab.Lab#getFormatVersion <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format Version</em>' attribute.
	 * @see #isSetFormatVersion()
	 * @see #unsetFormatVersion()
	 * @see #getFormatVersion()
	 * @generated
	 */
	void setFormatVersion(int value);

	/**
	 * Unsets the value of the '{@link ringside.model.lab.Lab#getFormatVersion <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetFormatVersion()
	 * @see #getFormatVersion()
	 * @see #setFormatVersion(int)
	 * @generated
	 */
	void unsetFormatVersion();

	/**
	 * Returns whether the value of the '{@link ringside.model.lab.Lab#getFormatVersion <em>Format Version</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Format Version</em>' attribute is set.
	 * @see #unsetFormatVersion()
	 * @see #getFormatVersion()
	 * @see #setFormatVersion(int)
	 * @generated
	 */
	boolean isSetFormatVersion();

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The title of the lab in one line.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see ringside.model.lab.LabPackage#getLab_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link ringside.model.lab.Lab#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the lab shows, in a few sentences.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see ringside.model.lab.LabPackage#getLab_Description()
	 * @model
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link ringside.model.lab.Lab#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Server</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The virtualised server that the lab is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Server</em>' containment reference.
	 * @see #setServer(Server)
	 * @see ringside.model.lab.LabPackage#getLab_Server()
	 * @model containment="true" required="true"
	 * @generated
	 */
	Server getServer();

	/**
	 * Sets the value of the '{@link ringside.model.lab.Lab#getServer <em>Server</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Server</em>' containment reference.
	 * @see #getServer()
	 * @generated
	 */
	void setServer(Server value);

	/**
	 * Returns the value of the '<em><b>Endpoints</b></em>' containment reference list.
	 * The list contents are of type {@link ringside.model.lab.Endpoint}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The machines outside the server that send and receive packets, at most 4096.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Endpoints</em>' containment reference list.
	 * @see ringside.model.lab.LabPackage#getLab_Endpoints()
	 * @model containment="true"
	 * @generated
	 */
	EList<Endpoint> getEndpoints();

	/**
	 * Returns the value of the '<em><b>Links</b></em>' containment reference list.
	 * The list contents are of type {@link ringside.model.lab.Link}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The cables between endpoints and NICs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Links</em>' containment reference list.
	 * @see ringside.model.lab.LabPackage#getLab_Links()
	 * @model containment="true"
	 * @generated
	 */
	EList<Link> getLinks();

	/**
	 * Returns the value of the '<em><b>Shared Regions</b></em>' containment reference list.
	 * The list contents are of type {@link ringside.model.lab.SharedMemoryRegion}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Memory that more than one virtual machine maps.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Shared Regions</em>' containment reference list.
	 * @see ringside.model.lab.LabPackage#getLab_SharedRegions()
	 * @model containment="true"
	 * @generated
	 */
	EList<SharedMemoryRegion> getSharedRegions();

	/**
	 * Returns the value of the '<em><b>Costs</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What each step costs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Costs</em>' containment reference.
	 * @see #setCosts(CostTable)
	 * @see ringside.model.lab.LabPackage#getLab_Costs()
	 * @model containment="true" required="true"
	 * @generated
	 */
	CostTable getCosts();

	/**
	 * Sets the value of the '{@link ringside.model.lab.Lab#getCosts <em>Costs</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Costs</em>' containment reference.
	 * @see #getCosts()
	 * @generated
	 */
	void setCosts(CostTable value);

	/**
	 * Returns the value of the '<em><b>Scenarios</b></em>' containment reference list.
	 * The list contents are of type {@link ringside.model.lab.Scenario}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is sent and done. The first one runs unless another is chosen.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scenarios</em>' containment reference list.
	 * @see ringside.model.lab.LabPackage#getLab_Scenarios()
	 * @model containment="true"
	 * @generated
	 */
	EList<Scenario> getScenarios();

	/**
	 * Returns the value of the '<em><b>Layout</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the drawing shows the elements. It is the last part of a file, so that moving a figure changes only these lines.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Layout</em>' containment reference.
	 * @see #setLayout(DiagramLayout)
	 * @see ringside.model.lab.LabPackage#getLab_Layout()
	 * @model containment="true"
	 * @generated
	 */
	DiagramLayout getLayout();

	/**
	 * Sets the value of the '{@link ringside.model.lab.Lab#getLayout <em>Layout</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Layout</em>' containment reference.
	 * @see #getLayout()
	 * @generated
	 */
	void setLayout(DiagramLayout value);

} // Lab
