/**
 */
package ringside.model.lab;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Diagram Layout</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Where the drawing shows the elements. An element without a node is placed automatically.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link ringside.model.lab.DiagramLayout#getNodes <em>Nodes</em>}</li>
 * </ul>
 *
 * @see ringside.model.lab.LabPackage#getDiagramLayout()
 * @model
 * @generated
 */
public interface DiagramLayout extends EObject
{
	/**
	 * Returns the value of the '<em><b>Nodes</b></em>' containment reference list.
	 * The list contents are of type {@link ringside.model.lab.NodeLayout}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One node for each element that a person placed, collapsed or gave a column, written in the order of the elements' ids.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Nodes</em>' containment reference list.
	 * @see ringside.model.lab.LabPackage#getDiagramLayout_Nodes()
	 * @model containment="true"
	 * @generated
	 */
	EList<NodeLayout> getNodes();

} // DiagramLayout
