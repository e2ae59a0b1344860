/**
 */
package ringside.model.lab;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The lab: what a person draws and saves. It holds no state of a run.
 * <!-- end-model-doc -->
 * @see ringside.model.lab.LabFactory
 * @model kind="package"
 * @generated
 */
public interface LabPackage extends EPackage
{
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "lab";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "https://ringside/lab/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "lab";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	LabPackage eINSTANCE = ringside.model.lab.impl.LabPackageImpl.init();

	/**
	 * The meta object id for the '{@link ringside.model.lab.impl.ElementImpl <em>Element</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ringside.model.lab.impl.ElementImpl
	 * @see ringside.model.lab.impl.LabPackageImpl#getElement()
	 * @generated
	 */
	int ELEMENT = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__ID = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__NAME = 1;

	/**
	 * The number of structural features of the '<em>Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link ringside.model.lab.impl.LabImpl <em>Lab</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ringside.model.lab.impl.LabImpl
	 * @see ringside.model.lab.impl.LabPackageImpl#getLab()
	 * @generated
	 */
	int LAB = 1;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAB__FORMAT_VERSION = 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAB__TITLE = 1;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAB__DESCRIPTION = 2;

	/**
	 * The feature id for the '<em><b>Server</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAB__SERVER = 3;

	/**
	 * The feature id for the '<em><b>Endpoints</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAB__ENDPOINTS = 4;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAB__LINKS = 5;

	/**
	 * The feature id for the '<em><b>Shared Regions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAB__SHARED_REGIONS = 6;

	/**
	 * The feature id for the '<em><b>Costs</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAB__COSTS = 7;

	/**
	 * The feature id for the '<em><b>Scenarios</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAB__SCENARIOS = 8;

	/**
	 * The feature id for the '<em><b>Layout</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAB__LAYOUT = 9;

	/**
	 * The number of structural features of the '<em>Lab</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAB_FEATURE_COUNT = 10;

	/**
	 * The meta object id for the '{@link ringside.model.lab.impl.ServerImpl <em>Server</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ringside.model.lab.impl.ServerImpl
	 * @see ringside.model.lab.impl.LabPackageImpl#getServer()
	 * @generated
	 */
	int SERVER = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVER__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVER__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Reference MHz</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVER__REFERENCE_MHZ = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Page Placement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVER__PAGE_PLACEMENT = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Placement Seed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVER__PLACEMENT_SEED = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Sockets</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVER__SOCKETS = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Memory</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVER__MEMORY = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Nics</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVER__NICS = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Host</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVER__HOST = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Virtual Switch</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVER__VIRTUAL_SWITCH = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Virtual Machines</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVER__VIRTUAL_MACHINES = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Server</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVER_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The meta object id for the '{@link ringside.model.lab.impl.SocketImpl <em>Socket</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ringside.model.lab.impl.SocketImpl
	 * @see ringside.model.lab.impl.LabPackageImpl#getSocket()
	 * @generated
	 */
	int SOCKET = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOCKET__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOCKET__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Cores</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOCKET__CORES = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Last Level Cache</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOCKET__LAST_LEVEL_CACHE = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Classes Of Service</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOCKET__CLASSES_OF_SERVICE = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Socket</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOCKET_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link ringside.model.lab.impl.CoreImpl <em>Core</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ringside.model.lab.impl.CoreImpl
	 * @see ringside.model.lab.impl.LabPackageImpl#getCore()
	 * @generated
	 */
	int CORE = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORE__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORE__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>L1</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORE__L1 = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>L2</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORE__L2 = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Class Of Service</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORE__CLASS_OF_SERVICE = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Core</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link ringside.model.lab.impl.CacheImpl <em>Cache</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ringside.model.lab.impl.CacheImpl
	 * @see ringside.model.lab.impl.LabPackageImpl#getCache()
	 * @generated
	 */
	int CACHE = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CACHE__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CACHE__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Sets</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CACHE__SETS = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Ways</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CACHE__WAYS = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Replacement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CACHE__REPLACEMENT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Inclusion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CACHE__INCLUSION = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Io Ways Mask</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CACHE__IO_WAYS_MASK = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Copy Ways Mask</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CACHE__COPY_WAYS_MASK = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Prefetch Next Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CACHE__PREFETCH_NEXT_LINE = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Cache</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CACHE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link ringside.model.lab.impl.ClassOfServiceImpl <em>Class Of Service</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ringside.model.lab.impl.ClassOfServiceImpl
	 * @see ringside.model.lab.impl.LabPackageImpl#getClassOfService()
	 * @generated
	 */
	int CLASS_OF_SERVICE = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLASS_OF_SERVICE__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLASS_OF_SERVICE__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLASS_OF_SERVICE__NUMBER = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Capacity Mask</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLASS_OF_SERVICE__CAPACITY_MASK = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Class Of Service</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLASS_OF_SERVICE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link ringside.model.lab.impl.MemoryImpl <em>Memory</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ringside.model.lab.impl.MemoryImpl
	 * @see ringside.model.lab.impl.LabPackageImpl#getMemory()
	 * @generated
	 */
	int MEMORY = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY__NAME = ELEMENT__NAME;

	/**
	 * The number of structural features of the '<em>Memory</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link ringside.model.lab.impl.NicImpl <em>Nic</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ringside.model.lab.impl.NicImpl
	 * @see ringside.model.lab.impl.LabPackageImpl#getNic()
	 * @generated
	 */
	int NIC = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NIC__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NIC__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Bits Per Second</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NIC__BITS_PER_SECOND = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Rx Ring Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NIC__RX_RING_SIZE = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Tx Ring Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NIC__TX_RING_SIZE = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Buffer Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NIC__BUFFER_BYTES = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Direct Cache Access</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NIC__DIRECT_CACHE_ACCESS = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Host Polls</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NIC__HOST_POLLS = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Nic</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NIC_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link ringside.model.lab.impl.HostImpl <em>Host</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ringside.model.lab.impl.HostImpl
	 * @see ringside.model.lab.impl.LabPackageImpl#getHost()
	 * @generated
	 */
	int HOST = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__KIND = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Copy Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__COPY_TARGET = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Portion Mode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__PORTION_MODE = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Portion Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__PORTION_BYTES = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Fetch Mode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__FETCH_MODE = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Fan Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__FAN_OUT = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Transmit Mode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__TRANSMIT_MODE = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Batch Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__BATCH_SIZE = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Core</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__CORE = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Classifier</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__CLASSIFIER = ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Host</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The meta object id for the '{@link ringside.model.lab.impl.ClassifierImpl <em>Classifier</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ringside.model.lab.impl.ClassifierImpl
	 * @see ringside.model.lab.impl.LabPackageImpl#getClassifier()
	 * @generated
	 */
	int CLASSIFIER = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLASSIFIER__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLASSIFIER__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLASSIFIER__KEY = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Classifier</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLASSIFIER_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link ringside.model.lab.impl.VirtualSwitchImpl <em>Virtual Switch</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ringside.model.lab.impl.VirtualSwitchImpl
	 * @see ringside.model.lab.impl.LabPackageImpl#getVirtualSwitch()
	 * @generated
	 */
	int VIRTUAL_SWITCH = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_SWITCH__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_SWITCH__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Exact Match Entries</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_SWITCH__EXACT_MATCH_ENTRIES = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Insert Inverse Probability</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_SWITCH__INSERT_INVERSE_PROBABILITY = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Rule Push</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_SWITCH__RULE_PUSH = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Rule Push After</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_SWITCH__RULE_PUSH_AFTER = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Rule Push Delay Nanos</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_SWITCH__RULE_PUSH_DELAY_NANOS = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Revoke Delay Nanos</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_SWITCH__REVOKE_DELAY_NANOS = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Max Idle Millis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_SWITCH__MAX_IDLE_MILLIS = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Flow Limit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_SWITCH__FLOW_LIMIT = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Flow Rules</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_SWITCH__FLOW_RULES = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Virtual Switch</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_SWITCH_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The meta object id for the '{@link ringside.model.lab.impl.FlowRuleImpl <em>Flow Rule</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ringside.model.lab.impl.FlowRuleImpl
	 * @see ringside.model.lab.impl.LabPackageImpl#getFlowRule()
	 * @generated
	 */
	int FLOW_RULE = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLOW_RULE__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLOW_RULE__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLOW_RULE__ENABLED = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Priority</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLOW_RULE__PRIORITY = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Chain</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLOW_RULE__CHAIN = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Output</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLOW_RULE__OUTPUT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Match</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLOW_RULE__MATCH = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Flow Rule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLOW_RULE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link ringside.model.lab.impl.PacketMatchImpl <em>Packet Match</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ringside.model.lab.impl.PacketMatchImpl
	 * @see ringside.model.lab.impl.LabPackageImpl#getPacketMatch()
	 * @generated
	 */
	int PACKET_MATCH = 13;

	/**
	 * The feature id for the '<em><b>Src Mac</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKET_MATCH__SRC_MAC = 0;

	/**
	 * The feature id for the '<em><b>Dst Mac</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKET_MATCH__DST_MAC = 1;

	/**
	 * The feature id for the '<em><b>Vlan</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKET_MATCH__VLAN = 2;

	/**
	 * The feature id for the '<em><b>Src Ip</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKET_MATCH__SRC_IP = 3;

	/**
	 * The feature id for the '<em><b>Dst Ip</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKET_MATCH__DST_IP = 4;

	/**
	 * The feature id for the '<em><b>Protocol</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKET_MATCH__PROTOCOL = 5;

	/**
	 * The feature id for the '<em><b>Src Port</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKET_MATCH__SRC_PORT = 6;

	/**
	 * The feature id for the '<em><b>Dst Port</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKET_MATCH__DST_PORT = 7;

	/**
	 * The number of structural features of the '<em>Packet Match</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKET_MATCH_FEATURE_COUNT = 8;

	/**
	 * The meta object id for the '{@link ringside.model.lab.impl.VirtualMachineImpl <em>Virtual Machine</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ringside.model.lab.impl.VirtualMachineImpl
	 * @see ringside.model.lab.impl.LabPackageImpl#getVirtualMachine()
	 * @generated
	 */
	int VIRTUAL_MACHINE = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Driver</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__DRIVER = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Napi Budget</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__NAPI_BUDGET = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Recheck After Enable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__RECHECK_AFTER_ENABLE = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Interrupt Injection</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__INTERRUPT_INJECTION = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Private Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__PRIVATE_BYTES = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Core</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__CORE = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Vnic</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__VNIC = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Function</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__FUNCTION = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Transfer</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__TRANSFER = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Virtual Machine</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The meta object id for the '{@link ringside.model.lab.impl.VirtualNicImpl <em>Virtual Nic</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ringside.model.lab.impl.VirtualNicImpl
	 * @see ringside.model.lab.impl.LabPackageImpl#getVirtualNic()
	 * @generated
	 */
	int VIRTUAL_NIC = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_NIC__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_NIC__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Mac Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_NIC__MAC_ADDRESS = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Ip Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_NIC__IP_ADDRESS = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Multicast Groups</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_NIC__MULTICAST_GROUPS = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Rx</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_NIC__RX = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Tx</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_NIC__TX = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Virtual Nic</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_NIC_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link ringside.model.lab.impl.VirtqueueImpl <em>Virtqueue</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ringside.model.lab.impl.VirtqueueImpl
	 * @see ringside.model.lab.impl.LabPackageImpl#getVirtqueue()
	 * @generated
	 */
	int VIRTQUEUE = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTQUEUE__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTQUEUE__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Format</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTQUEUE__FORMAT = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTQUEUE__SIZE = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Buffer Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTQUEUE__BUFFER_BYTES = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Notify</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTQUEUE__NOTIFY = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Max Packets</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTQUEUE__MAX_PACKETS = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Max Usecs</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTQUEUE__MAX_USECS = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Refill Threshold</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTQUEUE__REFILL_THRESHOLD = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Full Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTQUEUE__FULL_POLICY = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Retries</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTQUEUE__RETRIES = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Buffer Pool</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTQUEUE__BUFFER_POOL = ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Virtqueue</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTQUEUE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The meta object id for the '{@link ringside.model.lab.impl.NetworkFunctionImpl <em>Network Function</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ringside.model.lab.impl.NetworkFunctionImpl
	 * @see ringside.model.lab.impl.LabPackageImpl#getNetworkFunction()
	 * @generated
	 */
	int NETWORK_FUNCTION = 17;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_FUNCTION__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_FUNCTION__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_FUNCTION__KIND = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Bytes Read</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_FUNCTION__BYTES_READ = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Rules</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_FUNCTION__RULES = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Network Function</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_FUNCTION_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link ringside.model.lab.impl.FunctionRuleImpl <em>Function Rule</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ringside.model.lab.impl.FunctionRuleImpl
	 * @see ringside.model.lab.impl.LabPackageImpl#getFunctionRule()
	 * @generated
	 */
	int FUNCTION_RULE = 18;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTION_RULE__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTION_RULE__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTION_RULE__ENABLED = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Verdict</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTION_RULE__VERDICT = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>New Src Mac</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTION_RULE__NEW_SRC_MAC = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>New Dst Mac</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTION_RULE__NEW_DST_MAC = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>New Src Ip</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTION_RULE__NEW_SRC_IP = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>New Dst Ip</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTION_RULE__NEW_DST_IP = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>New Src Port</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTION_RULE__NEW_SRC_PORT = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>New Dst Port</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTION_RULE__NEW_DST_PORT = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Match</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTION_RULE__MATCH = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Function Rule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTION_RULE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The meta object id for the '{@link ringside.model.lab.impl.TransferComponentImpl <em>Transfer Component</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ringside.model.lab.impl.TransferComponentImpl
	 * @see ringside.model.lab.impl.LabPackageImpl#getTransferComponent()
	 * @generated
	 */
	int TRANSFER_COMPONENT = 19;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFER_COMPONENT__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFER_COMPONENT__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Default Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFER_COMPONENT__DEFAULT_PATH = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Table Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFER_COMPONENT__TABLE_SIZE = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Idle Timeout Millis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFER_COMPONENT__IDLE_TIMEOUT_MILLIS = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Rules</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFER_COMPONENT__RULES = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Transfer Component</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFER_COMPONENT_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link ringside.model.lab.impl.RoutingRuleImpl <em>Routing Rule</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ringside.model.lab.impl.RoutingRuleImpl
	 * @see ringside.model.lab.impl.LabPackageImpl#getRoutingRule()
	 * @generated
	 */
	int ROUTING_RULE = 20;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTING_RULE__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTING_RULE__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTING_RULE__ENABLED = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Priority</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTING_RULE__PRIORITY = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Action</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTING_RULE__ACTION = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTING_RULE__TARGET = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Match</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTING_RULE__MATCH = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Routing Rule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTING_RULE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link ringside.model.lab.impl.SharedMemoryRegionImpl <em>Shared Memory Region</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ringside.model.lab.impl.SharedMemoryRegionImpl
	 * @see ringside.model.lab.impl.LabPackageImpl#getSharedMemoryRegion()
	 * @generated
	 */
	int SHARED_MEMORY_REGION = 21;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHARED_MEMORY_REGION__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHARED_MEMORY_REGION__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Mapping</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHARED_MEMORY_REGION__MAPPING = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Hand Off</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHARED_MEMORY_REGION__HAND_OFF = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Full Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHARED_MEMORY_REGION__FULL_POLICY = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Buffers</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHARED_MEMORY_REGION__BUFFERS = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Buffer Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHARED_MEMORY_REGION__BUFFER_BYTES = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Members</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHARED_MEMORY_REGION__MEMBERS = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Shared Memory Region</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHARED_MEMORY_REGION_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link ringside.model.lab.impl.EndpointImpl <em>Endpoint</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ringside.model.lab.impl.EndpointImpl
	 * @see ringside.model.lab.impl.LabPackageImpl#getEndpoint()
	 * @generated
	 */
	int ENDPOINT = 22;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENDPOINT__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENDPOINT__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Mac Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENDPOINT__MAC_ADDRESS = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Ip Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENDPOINT__IP_ADDRESS = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Endpoint</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENDPOINT_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link ringside.model.lab.impl.LinkImpl <em>Link</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ringside.model.lab.impl.LinkImpl
	 * @see ringside.model.lab.impl.LabPackageImpl#getLink()
	 * @generated
	 */
	int LINK = 23;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Endpoint</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__ENDPOINT = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Nic</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__NIC = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Bits Per Second</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__BITS_PER_SECOND = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Propagation Nanos</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__PROPAGATION_NANOS = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Link</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link ringside.model.lab.impl.CostTableImpl <em>Cost Table</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ringside.model.lab.impl.CostTableImpl
	 * @see ringside.model.lab.impl.LabPackageImpl#getCostTable()
	 * @generated
	 */
	int COST_TABLE = 24;

	/**
	 * The feature id for the '<em><b>Preset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_TABLE__PRESET = 0;

	/**
	 * The feature id for the '<em><b>Overrides</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_TABLE__OVERRIDES = 1;

	/**
	 * The number of structural features of the '<em>Cost Table</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_TABLE_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link ringside.model.lab.impl.CostOverrideImpl <em>Cost Override</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ringside.model.lab.impl.CostOverrideImpl
	 * @see ringside.model.lab.impl.LabPackageImpl#getCostOverride()
	 * @generated
	 */
	int COST_OVERRIDE = 25;

	/**
	 * The feature id for the '<em><b>Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_OVERRIDE__COST = 0;

	/**
	 * The feature id for the '<em><b>Thousandths</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_OVERRIDE__THOUSANDTHS = 1;

	/**
	 * The number of structural features of the '<em>Cost Override</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_OVERRIDE_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link ringside.model.lab.impl.ScenarioImpl <em>Scenario</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ringside.model.lab.impl.ScenarioImpl
	 * @see ringside.model.lab.impl.LabPackageImpl#getScenario()
	 * @generated
	 */
	int SCENARIO = 26;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Seed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO__SEED = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Max Nanos</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO__MAX_NANOS = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Traffic</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO__TRAFFIC = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Actions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO__ACTIONS = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Scenario</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link ringside.model.lab.impl.TrafficImpl <em>Traffic</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ringside.model.lab.impl.TrafficImpl
	 * @see ringside.model.lab.impl.LabPackageImpl#getTraffic()
	 * @generated
	 */
	int TRAFFIC = 27;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAFFIC__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAFFIC__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>At Nanos</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAFFIC__AT_NANOS = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Length Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAFFIC__LENGTH_BYTES = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Endpoint</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAFFIC__ENDPOINT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Header</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAFFIC__HEADER = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Traffic</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAFFIC_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link ringside.model.lab.impl.PacketSpecImpl <em>Packet Spec</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ringside.model.lab.impl.PacketSpecImpl
	 * @see ringside.model.lab.impl.LabPackageImpl#getPacketSpec()
	 * @generated
	 */
	int PACKET_SPEC = 28;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKET_SPEC__ID = TRAFFIC__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKET_SPEC__NAME = TRAFFIC__NAME;

	/**
	 * The feature id for the '<em><b>At Nanos</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKET_SPEC__AT_NANOS = TRAFFIC__AT_NANOS;

	/**
	 * The feature id for the '<em><b>Length Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKET_SPEC__LENGTH_BYTES = TRAFFIC__LENGTH_BYTES;

	/**
	 * The feature id for the '<em><b>Endpoint</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKET_SPEC__ENDPOINT = TRAFFIC__ENDPOINT;

	/**
	 * The feature id for the '<em><b>Header</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKET_SPEC__HEADER = TRAFFIC__HEADER;

	/**
	 * The number of structural features of the '<em>Packet Spec</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKET_SPEC_FEATURE_COUNT = TRAFFIC_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link ringside.model.lab.impl.GeneratorImpl <em>Generator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ringside.model.lab.impl.GeneratorImpl
	 * @see ringside.model.lab.impl.LabPackageImpl#getGenerator()
	 * @generated
	 */
	int GENERATOR = 29;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERATOR__ID = TRAFFIC__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERATOR__NAME = TRAFFIC__NAME;

	/**
	 * The feature id for the '<em><b>At Nanos</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERATOR__AT_NANOS = TRAFFIC__AT_NANOS;

	/**
	 * The feature id for the '<em><b>Length Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERATOR__LENGTH_BYTES = TRAFFIC__LENGTH_BYTES;

	/**
	 * The feature id for the '<em><b>Endpoint</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERATOR__ENDPOINT = TRAFFIC__ENDPOINT;

	/**
	 * The feature id for the '<em><b>Header</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERATOR__HEADER = TRAFFIC__HEADER;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERATOR__COUNT = TRAFFIC_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Packets Per Second</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERATOR__PACKETS_PER_SECOND = TRAFFIC_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Arrivals</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERATOR__ARRIVALS = TRAFFIC_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Flows</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERATOR__FLOWS = TRAFFIC_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Generator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERATOR_FEATURE_COUNT = TRAFFIC_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link ringside.model.lab.impl.PacketHeaderImpl <em>Packet Header</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ringside.model.lab.impl.PacketHeaderImpl
	 * @see ringside.model.lab.impl.LabPackageImpl#getPacketHeader()
	 * @generated
	 */
	int PACKET_HEADER = 30;

	/**
	 * The feature id for the '<em><b>Src Mac</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKET_HEADER__SRC_MAC = 0;

	/**
	 * The feature id for the '<em><b>Dst Mac</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKET_HEADER__DST_MAC = 1;

	/**
	 * The feature id for the '<em><b>Vlan</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKET_HEADER__VLAN = 2;

	/**
	 * The feature id for the '<em><b>Src Ip</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKET_HEADER__SRC_IP = 3;

	/**
	 * The feature id for the '<em><b>Dst Ip</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKET_HEADER__DST_IP = 4;

	/**
	 * The feature id for the '<em><b>Protocol</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKET_HEADER__PROTOCOL = 5;

	/**
	 * The feature id for the '<em><b>Src Port</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKET_HEADER__SRC_PORT = 6;

	/**
	 * The feature id for the '<em><b>Dst Port</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKET_HEADER__DST_PORT = 7;

	/**
	 * The number of structural features of the '<em>Packet Header</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKET_HEADER_FEATURE_COUNT = 8;

	/**
	 * The meta object id for the '{@link ringside.model.lab.impl.TimedActionImpl <em>Timed Action</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ringside.model.lab.impl.TimedActionImpl
	 * @see ringside.model.lab.impl.LabPackageImpl#getTimedAction()
	 * @generated
	 */
	int TIMED_ACTION = 31;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIMED_ACTION__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIMED_ACTION__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>At Nanos</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIMED_ACTION__AT_NANOS = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Action</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIMED_ACTION__ACTION = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Element</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIMED_ACTION__ELEMENT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIMED_ACTION__VALUE = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Timed Action</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIMED_ACTION_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link ringside.model.lab.impl.DiagramLayoutImpl <em>Diagram Layout</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ringside.model.lab.impl.DiagramLayoutImpl
	 * @see ringside.model.lab.impl.LabPackageImpl#getDiagramLayout()
	 * @generated
	 */
	int DIAGRAM_LAYOUT = 32;

	/**
	 * The feature id for the '<em><b>Nodes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_LAYOUT__NODES = 0;

	/**
	 * The number of structural features of the '<em>Diagram Layout</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_LAYOUT_FEATURE_COUNT = 1;

	/**
	 * The meta object id for the '{@link ringside.model.lab.impl.NodeLayoutImpl <em>Node Layout</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ringside.model.lab.impl.NodeLayoutImpl
	 * @see ringside.model.lab.impl.LabPackageImpl#getNodeLayout()
	 * @generated
	 */
	int NODE_LAYOUT = 33;

	/**
	 * The feature id for the '<em><b>Element</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_LAYOUT__ELEMENT = 0;

	/**
	 * The feature id for the '<em><b>X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_LAYOUT__X = 1;

	/**
	 * The feature id for the '<em><b>Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_LAYOUT__Y = 2;

	/**
	 * The feature id for the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_LAYOUT__WIDTH = 3;

	/**
	 * The feature id for the '<em><b>Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_LAYOUT__HEIGHT = 4;

	/**
	 * The feature id for the '<em><b>Placed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_LAYOUT__PLACED = 5;

	/**
	 * The feature id for the '<em><b>Collapsed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_LAYOUT__COLLAPSED = 6;

	/**
	 * The feature id for the '<em><b>Column</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_LAYOUT__COLUMN = 7;

	/**
	 * The number of structural features of the '<em>Node Layout</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_LAYOUT_FEATURE_COUNT = 8;

	/**
	 * The meta object id for the '{@link ringside.model.lab.PagePlacement <em>Page Placement</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ringside.model.lab.PagePlacement
	 * @see ringside.model.lab.impl.LabPackageImpl#getPagePlacement()
	 * @generated
	 */
	int PAGE_PLACEMENT = 34;

	/**
	 * The meta object id for the '{@link ringside.model.lab.Replacement <em>Replacement</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ringside.model.lab.Replacement
	 * @see ringside.model.lab.impl.LabPackageImpl#getReplacement()
	 * @generated
	 */
	int REPLACEMENT = 35;

	/**
	 * The meta object id for the '{@link ringside.model.lab.Inclusion <em>Inclusion</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ringside.model.lab.Inclusion
	 * @see ringside.model.lab.impl.LabPackageImpl#getInclusion()
	 * @generated
	 */
	int INCLUSION = 36;

	/**
	 * The meta object id for the '{@link ringside.model.lab.HostKind <em>Host Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ringside.model.lab.HostKind
	 * @see ringside.model.lab.impl.LabPackageImpl#getHostKind()
	 * @generated
	 */
	int HOST_KIND = 37;

	/**
	 * The meta object id for the '{@link ringside.model.lab.CopyTarget <em>Copy Target</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ringside.model.lab.CopyTarget
	 * @see ringside.model.lab.impl.LabPackageImpl#getCopyTarget()
	 * @generated
	 */
	int COPY_TARGET = 38;

	/**
	 * The meta object id for the '{@link ringside.model.lab.PortionMode <em>Portion Mode</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ringside.model.lab.PortionMode
	 * @see ringside.model.lab.impl.LabPackageImpl#getPortionMode()
	 * @generated
	 */
	int PORTION_MODE = 39;

	/**
	 * The meta object id for the '{@link ringside.model.lab.FetchMode <em>Fetch Mode</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ringside.model.lab.FetchMode
	 * @see ringside.model.lab.impl.LabPackageImpl#getFetchMode()
	 * @generated
	 */
	int FETCH_MODE = 40;

	/**
	 * The meta object id for the '{@link ringside.model.lab.FanOut <em>Fan Out</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ringside.model.lab.FanOut
	 * @see ringside.model.lab.impl.LabPackageImpl#getFanOut()
	 * @generated
	 */
	int FAN_OUT = 41;

	/**
	 * The meta object id for the '{@link ringside.model.lab.RuleKey <em>Rule Key</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ringside.model.lab.RuleKey
	 * @see ringside.model.lab.impl.LabPackageImpl#getRuleKey()
	 * @generated
	 */
	int RULE_KEY = 42;

	/**
	 * The meta object id for the '{@link ringside.model.lab.RulePush <em>Rule Push</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ringside.model.lab.RulePush
	 * @see ringside.model.lab.impl.LabPackageImpl#getRulePush()
	 * @generated
	 */
	int RULE_PUSH = 43;

	/**
	 * The meta object id for the '{@link ringside.model.lab.Protocol <em>Protocol</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ringside.model.lab.Protocol
	 * @see ringside.model.lab.impl.LabPackageImpl#getProtocol()
	 * @generated
	 */
	int PROTOCOL = 44;

	/**
	 * The meta object id for the '{@link ringside.model.lab.DriverMode <em>Driver Mode</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ringside.model.lab.DriverMode
	 * @see ringside.model.lab.impl.LabPackageImpl#getDriverMode()
	 * @generated
	 */
	int DRIVER_MODE = 45;

	/**
	 * The meta object id for the '{@link ringside.model.lab.TransmitMode <em>Transmit Mode</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ringside.model.lab.TransmitMode
	 * @see ringside.model.lab.impl.LabPackageImpl#getTransmitMode()
	 * @generated
	 */
	int TRANSMIT_MODE = 46;

	/**
	 * The meta object id for the '{@link ringside.model.lab.InjectMode <em>Inject Mode</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ringside.model.lab.InjectMode
	 * @see ringside.model.lab.impl.LabPackageImpl#getInjectMode()
	 * @generated
	 */
	int INJECT_MODE = 47;

	/**
	 * The meta object id for the '{@link ringside.model.lab.RingFormat <em>Ring Format</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ringside.model.lab.RingFormat
	 * @see ringside.model.lab.impl.LabPackageImpl#getRingFormat()
	 * @generated
	 */
	int RING_FORMAT = 48;

	/**
	 * The meta object id for the '{@link ringside.model.lab.NotifyMode <em>Notify Mode</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ringside.model.lab.NotifyMode
	 * @see ringside.model.lab.impl.LabPackageImpl#getNotifyMode()
	 * @generated
	 */
	int NOTIFY_MODE = 49;

	/**
	 * The meta object id for the '{@link ringside.model.lab.FullPolicy <em>Full Policy</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ringside.model.lab.FullPolicy
	 * @see ringside.model.lab.impl.LabPackageImpl#getFullPolicy()
	 * @generated
	 */
	int FULL_POLICY = 50;

	/**
	 * The meta object id for the '{@link ringside.model.lab.FunctionKind <em>Function Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ringside.model.lab.FunctionKind
	 * @see ringside.model.lab.impl.LabPackageImpl#getFunctionKind()
	 * @generated
	 */
	int FUNCTION_KIND = 51;

	/**
	 * The meta object id for the '{@link ringside.model.lab.Verdict <em>Verdict</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ringside.model.lab.Verdict
	 * @see ringside.model.lab.impl.LabPackageImpl#getVerdict()
	 * @generated
	 */
	int VERDICT = 52;

	/**
	 * The meta object id for the '{@link ringside.model.lab.Path <em>Path</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ringside.model.lab.Path
	 * @see ringside.model.lab.impl.LabPackageImpl#getPath()
	 * @generated
	 */
	int PATH = 53;

	/**
	 * The meta object id for the '{@link ringside.model.lab.RuleAction <em>Rule Action</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ringside.model.lab.RuleAction
	 * @see ringside.model.lab.impl.LabPackageImpl#getRuleAction()
	 * @generated
	 */
	int RULE_ACTION = 54;

	/**
	 * The meta object id for the '{@link ringside.model.lab.MappingMode <em>Mapping Mode</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ringside.model.lab.MappingMode
	 * @see ringside.model.lab.impl.LabPackageImpl#getMappingMode()
	 * @generated
	 */
	int MAPPING_MODE = 55;

	/**
	 * The meta object id for the '{@link ringside.model.lab.HandOff <em>Hand Off</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ringside.model.lab.HandOff
	 * @see ringside.model.lab.impl.LabPackageImpl#getHandOff()
	 * @generated
	 */
	int HAND_OFF = 56;

	/**
	 * The meta object id for the '{@link ringside.model.lab.CostPreset <em>Cost Preset</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ringside.model.lab.CostPreset
	 * @see ringside.model.lab.impl.LabPackageImpl#getCostPreset()
	 * @generated
	 */
	int COST_PRESET = 57;

	/**
	 * The meta object id for the '{@link ringside.model.lab.Arrivals <em>Arrivals</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ringside.model.lab.Arrivals
	 * @see ringside.model.lab.impl.LabPackageImpl#getArrivals()
	 * @generated
	 */
	int ARRIVALS = 58;

	/**
	 * The meta object id for the '{@link ringside.model.lab.ActionKind <em>Action Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ringside.model.lab.ActionKind
	 * @see ringside.model.lab.impl.LabPackageImpl#getActionKind()
	 * @generated
	 */
	int ACTION_KIND = 59;

	/**
	 * The meta object id for the '<em>Way Mask</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ringside.model.lab.impl.LabPackageImpl#getWayMask()
	 * @generated
	 */
	int WAY_MASK = 60;


	/**
	 * Returns the meta object for class '{@link ringside.model.lab.Element <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Element</em>'.
	 * @see ringside.model.lab.Element
	 * @generated
	 */
	EClass getElement();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.Element#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see ringside.model.lab.Element#getId()
	 * @see #getElement()
	 * @generated
	 */
	EAttribute getElement_Id();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.Element#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see ringside.model.lab.Element#getName()
	 * @see #getElement()
	 * @generated
	 */
	EAttribute getElement_Name();

	/**
	 * Returns the meta object for class '{@link ringside.model.lab.Lab <em>Lab</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Lab</em>'.
	 * @see ringside.model.lab.Lab
	 * @generated
	 */
	EClass getLab();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.Lab#getFormatVersion <em>Format Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format Version</em>'.
	 * @see ringside.model.lab.Lab#getFormatVersion()
	 * @see #getLab()
	 * @generated
	 */
	EAttribute getLab_FormatVersion();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.Lab#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see ringside.model.lab.Lab#getTitle()
	 * @see #getLab()
	 * @generated
	 */
	EAttribute getLab_Title();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.Lab#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see ringside.model.lab.Lab#getDescription()
	 * @see #getLab()
	 * @generated
	 */
	EAttribute getLab_Description();

	/**
	 * Returns the meta object for the containment reference '{@link ringside.model.lab.Lab#getServer <em>Server</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Server</em>'.
	 * @see ringside.model.lab.Lab#getServer()
	 * @see #getLab()
	 * @generated
	 */
	EReference getLab_Server();

	/**
	 * Returns the meta object for the containment reference list '{@link ringside.model.lab.Lab#getEndpoints <em>Endpoints</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Endpoints</em>'.
	 * @see ringside.model.lab.Lab#getEndpoints()
	 * @see #getLab()
	 * @generated
	 */
	EReference getLab_Endpoints();

	/**
	 * Returns the meta object for the containment reference list '{@link ringside.model.lab.Lab#getLinks <em>Links</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Links</em>'.
	 * @see ringside.model.lab.Lab#getLinks()
	 * @see #getLab()
	 * @generated
	 */
	EReference getLab_Links();

	/**
	 * Returns the meta object for the containment reference list '{@link ringside.model.lab.Lab#getSharedRegions <em>Shared Regions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Shared Regions</em>'.
	 * @see ringside.model.lab.Lab#getSharedRegions()
	 * @see #getLab()
	 * @generated
	 */
	EReference getLab_SharedRegions();

	/**
	 * Returns the meta object for the containment reference '{@link ringside.model.lab.Lab#getCosts <em>Costs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Costs</em>'.
	 * @see ringside.model.lab.Lab#getCosts()
	 * @see #getLab()
	 * @generated
	 */
	EReference getLab_Costs();

	/**
	 * Returns the meta object for the containment reference list '{@link ringside.model.lab.Lab#getScenarios <em>Scenarios</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Scenarios</em>'.
	 * @see ringside.model.lab.Lab#getScenarios()
	 * @see #getLab()
	 * @generated
	 */
	EReference getLab_Scenarios();

	/**
	 * Returns the meta object for the containment reference '{@link ringside.model.lab.Lab#getLayout <em>Layout</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Layout</em>'.
	 * @see ringside.model.lab.Lab#getLayout()
	 * @see #getLab()
	 * @generated
	 */
	EReference getLab_Layout();

	/**
	 * Returns the meta object for class '{@link ringside.model.lab.Server <em>Server</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Server</em>'.
	 * @see ringside.model.lab.Server
	 * @generated
	 */
	EClass getServer();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.Server#getReferenceMHz <em>Reference MHz</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reference MHz</em>'.
	 * @see ringside.model.lab.Server#getReferenceMHz()
	 * @see #getServer()
	 * @generated
	 */
	EAttribute getServer_ReferenceMHz();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.Server#getPagePlacement <em>Page Placement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Page Placement</em>'.
	 * @see ringside.model.lab.Server#getPagePlacement()
	 * @see #getServer()
	 * @generated
	 */
	EAttribute getServer_PagePlacement();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.Server#getPlacementSeed <em>Placement Seed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Placement Seed</em>'.
	 * @see ringside.model.lab.Server#getPlacementSeed()
	 * @see #getServer()
	 * @generated
	 */
	EAttribute getServer_PlacementSeed();

	/**
	 * Returns the meta object for the containment reference list '{@link ringside.model.lab.Server#getSockets <em>Sockets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sockets</em>'.
	 * @see ringside.model.lab.Server#getSockets()
	 * @see #getServer()
	 * @generated
	 */
	EReference getServer_Sockets();

	/**
	 * Returns the meta object for the containment reference '{@link ringside.model.lab.Server#getMemory <em>Memory</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Memory</em>'.
	 * @see ringside.model.lab.Server#getMemory()
	 * @see #getServer()
	 * @generated
	 */
	EReference getServer_Memory();

	/**
	 * Returns the meta object for the containment reference list '{@link ringside.model.lab.Server#getNics <em>Nics</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Nics</em>'.
	 * @see ringside.model.lab.Server#getNics()
	 * @see #getServer()
	 * @generated
	 */
	EReference getServer_Nics();

	/**
	 * Returns the meta object for the containment reference '{@link ringside.model.lab.Server#getHost <em>Host</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Host</em>'.
	 * @see ringside.model.lab.Server#getHost()
	 * @see #getServer()
	 * @generated
	 */
	EReference getServer_Host();

	/**
	 * Returns the meta object for the containment reference '{@link ringside.model.lab.Server#getVirtualSwitch <em>Virtual Switch</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Virtual Switch</em>'.
	 * @see ringside.model.lab.Server#getVirtualSwitch()
	 * @see #getServer()
	 * @generated
	 */
	EReference getServer_VirtualSwitch();

	/**
	 * Returns the meta object for the containment reference list '{@link ringside.model.lab.Server#getVirtualMachines <em>Virtual Machines</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Virtual Machines</em>'.
	 * @see ringside.model.lab.Server#getVirtualMachines()
	 * @see #getServer()
	 * @generated
	 */
	EReference getServer_VirtualMachines();

	/**
	 * Returns the meta object for class '{@link ringside.model.lab.Socket <em>Socket</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Socket</em>'.
	 * @see ringside.model.lab.Socket
	 * @generated
	 */
	EClass getSocket();

	/**
	 * Returns the meta object for the containment reference list '{@link ringside.model.lab.Socket#getCores <em>Cores</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Cores</em>'.
	 * @see ringside.model.lab.Socket#getCores()
	 * @see #getSocket()
	 * @generated
	 */
	EReference getSocket_Cores();

	/**
	 * Returns the meta object for the containment reference '{@link ringside.model.lab.Socket#getLastLevelCache <em>Last Level Cache</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Last Level Cache</em>'.
	 * @see ringside.model.lab.Socket#getLastLevelCache()
	 * @see #getSocket()
	 * @generated
	 */
	EReference getSocket_LastLevelCache();

	/**
	 * Returns the meta object for the containment reference list '{@link ringside.model.lab.Socket#getClassesOfService <em>Classes Of Service</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Classes Of Service</em>'.
	 * @see ringside.model.lab.Socket#getClassesOfService()
	 * @see #getSocket()
	 * @generated
	 */
	EReference getSocket_ClassesOfService();

	/**
	 * Returns the meta object for class '{@link ringside.model.lab.Core <em>Core</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Core</em>'.
	 * @see ringside.model.lab.Core
	 * @generated
	 */
	EClass getCore();

	/**
	 * Returns the meta object for the containment reference '{@link ringside.model.lab.Core#getL1 <em>L1</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>L1</em>'.
	 * @see ringside.model.lab.Core#getL1()
	 * @see #getCore()
	 * @generated
	 */
	EReference getCore_L1();

	/**
	 * Returns the meta object for the containment reference '{@link ringside.model.lab.Core#getL2 <em>L2</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>L2</em>'.
	 * @see ringside.model.lab.Core#getL2()
	 * @see #getCore()
	 * @generated
	 */
	EReference getCore_L2();

	/**
	 * Returns the meta object for the reference '{@link ringside.model.lab.Core#getClassOfService <em>Class Of Service</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Class Of Service</em>'.
	 * @see ringside.model.lab.Core#getClassOfService()
	 * @see #getCore()
	 * @generated
	 */
	EReference getCore_ClassOfService();

	/**
	 * Returns the meta object for class '{@link ringside.model.lab.Cache <em>Cache</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Cache</em>'.
	 * @see ringside.model.lab.Cache
	 * @generated
	 */
	EClass getCache();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.Cache#getSets <em>Sets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sets</em>'.
	 * @see ringside.model.lab.Cache#getSets()
	 * @see #getCache()
	 * @generated
	 */
	EAttribute getCache_Sets();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.Cache#getWays <em>Ways</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ways</em>'.
	 * @see ringside.model.lab.Cache#getWays()
	 * @see #getCache()
	 * @generated
	 */
	EAttribute getCache_Ways();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.Cache#getReplacement <em>Replacement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Replacement</em>'.
	 * @see ringside.model.lab.Cache#getReplacement()
	 * @see #getCache()
	 * @generated
	 */
	EAttribute getCache_Replacement();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.Cache#getInclusion <em>Inclusion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Inclusion</em>'.
	 * @see ringside.model.lab.Cache#getInclusion()
	 * @see #getCache()
	 * @generated
	 */
	EAttribute getCache_Inclusion();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.Cache#getIoWaysMask <em>Io Ways Mask</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Io Ways Mask</em>'.
	 * @see ringside.model.lab.Cache#getIoWaysMask()
	 * @see #getCache()
	 * @generated
	 */
	EAttribute getCache_IoWaysMask();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.Cache#getCopyWaysMask <em>Copy Ways Mask</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Copy Ways Mask</em>'.
	 * @see ringside.model.lab.Cache#getCopyWaysMask()
	 * @see #getCache()
	 * @generated
	 */
	EAttribute getCache_CopyWaysMask();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.Cache#isPrefetchNextLine <em>Prefetch Next Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Prefetch Next Line</em>'.
	 * @see ringside.model.lab.Cache#isPrefetchNextLine()
	 * @see #getCache()
	 * @generated
	 */
	EAttribute getCache_PrefetchNextLine();

	/**
	 * Returns the meta object for class '{@link ringside.model.lab.ClassOfService <em>Class Of Service</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Class Of Service</em>'.
	 * @see ringside.model.lab.ClassOfService
	 * @generated
	 */
	EClass getClassOfService();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.ClassOfService#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see ringside.model.lab.ClassOfService#getNumber()
	 * @see #getClassOfService()
	 * @generated
	 */
	EAttribute getClassOfService_Number();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.ClassOfService#getCapacityMask <em>Capacity Mask</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Capacity Mask</em>'.
	 * @see ringside.model.lab.ClassOfService#getCapacityMask()
	 * @see #getClassOfService()
	 * @generated
	 */
	EAttribute getClassOfService_CapacityMask();

	/**
	 * Returns the meta object for class '{@link ringside.model.lab.Memory <em>Memory</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Memory</em>'.
	 * @see ringside.model.lab.Memory
	 * @generated
	 */
	EClass getMemory();

	/**
	 * Returns the meta object for class '{@link ringside.model.lab.Nic <em>Nic</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Nic</em>'.
	 * @see ringside.model.lab.Nic
	 * @generated
	 */
	EClass getNic();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.Nic#getBitsPerSecond <em>Bits Per Second</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bits Per Second</em>'.
	 * @see ringside.model.lab.Nic#getBitsPerSecond()
	 * @see #getNic()
	 * @generated
	 */
	EAttribute getNic_BitsPerSecond();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.Nic#getRxRingSize <em>Rx Ring Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rx Ring Size</em>'.
	 * @see ringside.model.lab.Nic#getRxRingSize()
	 * @see #getNic()
	 * @generated
	 */
	EAttribute getNic_RxRingSize();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.Nic#getTxRingSize <em>Tx Ring Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tx Ring Size</em>'.
	 * @see ringside.model.lab.Nic#getTxRingSize()
	 * @see #getNic()
	 * @generated
	 */
	EAttribute getNic_TxRingSize();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.Nic#getBufferBytes <em>Buffer Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Buffer Bytes</em>'.
	 * @see ringside.model.lab.Nic#getBufferBytes()
	 * @see #getNic()
	 * @generated
	 */
	EAttribute getNic_BufferBytes();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.Nic#isDirectCacheAccess <em>Direct Cache Access</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Direct Cache Access</em>'.
	 * @see ringside.model.lab.Nic#isDirectCacheAccess()
	 * @see #getNic()
	 * @generated
	 */
	EAttribute getNic_DirectCacheAccess();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.Nic#isHostPolls <em>Host Polls</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Host Polls</em>'.
	 * @see ringside.model.lab.Nic#isHostPolls()
	 * @see #getNic()
	 * @generated
	 */
	EAttribute getNic_HostPolls();

	/**
	 * Returns the meta object for class '{@link ringside.model.lab.Host <em>Host</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Host</em>'.
	 * @see ringside.model.lab.Host
	 * @generated
	 */
	EClass getHost();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.Host#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see ringside.model.lab.Host#getKind()
	 * @see #getHost()
	 * @generated
	 */
	EAttribute getHost_Kind();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.Host#getCopyTarget <em>Copy Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Copy Target</em>'.
	 * @see ringside.model.lab.Host#getCopyTarget()
	 * @see #getHost()
	 * @generated
	 */
	EAttribute getHost_CopyTarget();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.Host#getPortionMode <em>Portion Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Portion Mode</em>'.
	 * @see ringside.model.lab.Host#getPortionMode()
	 * @see #getHost()
	 * @generated
	 */
	EAttribute getHost_PortionMode();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.Host#getPortionBytes <em>Portion Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Portion Bytes</em>'.
	 * @see ringside.model.lab.Host#getPortionBytes()
	 * @see #getHost()
	 * @generated
	 */
	EAttribute getHost_PortionBytes();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.Host#getFetchMode <em>Fetch Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fetch Mode</em>'.
	 * @see ringside.model.lab.Host#getFetchMode()
	 * @see #getHost()
	 * @generated
	 */
	EAttribute getHost_FetchMode();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.Host#getFanOut <em>Fan Out</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fan Out</em>'.
	 * @see ringside.model.lab.Host#getFanOut()
	 * @see #getHost()
	 * @generated
	 */
	EAttribute getHost_FanOut();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.Host#getTransmitMode <em>Transmit Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Transmit Mode</em>'.
	 * @see ringside.model.lab.Host#getTransmitMode()
	 * @see #getHost()
	 * @generated
	 */
	EAttribute getHost_TransmitMode();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.Host#getBatchSize <em>Batch Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Batch Size</em>'.
	 * @see ringside.model.lab.Host#getBatchSize()
	 * @see #getHost()
	 * @generated
	 */
	EAttribute getHost_BatchSize();

	/**
	 * Returns the meta object for the reference '{@link ringside.model.lab.Host#getCore <em>Core</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Core</em>'.
	 * @see ringside.model.lab.Host#getCore()
	 * @see #getHost()
	 * @generated
	 */
	EReference getHost_Core();

	/**
	 * Returns the meta object for the containment reference '{@link ringside.model.lab.Host#getClassifier <em>Classifier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Classifier</em>'.
	 * @see ringside.model.lab.Host#getClassifier()
	 * @see #getHost()
	 * @generated
	 */
	EReference getHost_Classifier();

	/**
	 * Returns the meta object for class '{@link ringside.model.lab.Classifier <em>Classifier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Classifier</em>'.
	 * @see ringside.model.lab.Classifier
	 * @generated
	 */
	EClass getClassifier();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.Classifier#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see ringside.model.lab.Classifier#getKey()
	 * @see #getClassifier()
	 * @generated
	 */
	EAttribute getClassifier_Key();

	/**
	 * Returns the meta object for class '{@link ringside.model.lab.VirtualSwitch <em>Virtual Switch</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Virtual Switch</em>'.
	 * @see ringside.model.lab.VirtualSwitch
	 * @generated
	 */
	EClass getVirtualSwitch();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.VirtualSwitch#getExactMatchEntries <em>Exact Match Entries</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Exact Match Entries</em>'.
	 * @see ringside.model.lab.VirtualSwitch#getExactMatchEntries()
	 * @see #getVirtualSwitch()
	 * @generated
	 */
	EAttribute getVirtualSwitch_ExactMatchEntries();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.VirtualSwitch#getInsertInverseProbability <em>Insert Inverse Probability</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Insert Inverse Probability</em>'.
	 * @see ringside.model.lab.VirtualSwitch#getInsertInverseProbability()
	 * @see #getVirtualSwitch()
	 * @generated
	 */
	EAttribute getVirtualSwitch_InsertInverseProbability();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.VirtualSwitch#getRulePush <em>Rule Push</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rule Push</em>'.
	 * @see ringside.model.lab.VirtualSwitch#getRulePush()
	 * @see #getVirtualSwitch()
	 * @generated
	 */
	EAttribute getVirtualSwitch_RulePush();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.VirtualSwitch#getRulePushAfter <em>Rule Push After</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rule Push After</em>'.
	 * @see ringside.model.lab.VirtualSwitch#getRulePushAfter()
	 * @see #getVirtualSwitch()
	 * @generated
	 */
	EAttribute getVirtualSwitch_RulePushAfter();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.VirtualSwitch#getRulePushDelayNanos <em>Rule Push Delay Nanos</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rule Push Delay Nanos</em>'.
	 * @see ringside.model.lab.VirtualSwitch#getRulePushDelayNanos()
	 * @see #getVirtualSwitch()
	 * @generated
	 */
	EAttribute getVirtualSwitch_RulePushDelayNanos();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.VirtualSwitch#getRevokeDelayNanos <em>Revoke Delay Nanos</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Revoke Delay Nanos</em>'.
	 * @see ringside.model.lab.VirtualSwitch#getRevokeDelayNanos()
	 * @see #getVirtualSwitch()
	 * @generated
	 */
	EAttribute getVirtualSwitch_RevokeDelayNanos();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.VirtualSwitch#getMaxIdleMillis <em>Max Idle Millis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max Idle Millis</em>'.
	 * @see ringside.model.lab.VirtualSwitch#getMaxIdleMillis()
	 * @see #getVirtualSwitch()
	 * @generated
	 */
	EAttribute getVirtualSwitch_MaxIdleMillis();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.VirtualSwitch#getFlowLimit <em>Flow Limit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Flow Limit</em>'.
	 * @see ringside.model.lab.VirtualSwitch#getFlowLimit()
	 * @see #getVirtualSwitch()
	 * @generated
	 */
	EAttribute getVirtualSwitch_FlowLimit();

	/**
	 * Returns the meta object for the containment reference list '{@link ringside.model.lab.VirtualSwitch#getFlowRules <em>Flow Rules</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Flow Rules</em>'.
	 * @see ringside.model.lab.VirtualSwitch#getFlowRules()
	 * @see #getVirtualSwitch()
	 * @generated
	 */
	EReference getVirtualSwitch_FlowRules();

	/**
	 * Returns the meta object for class '{@link ringside.model.lab.FlowRule <em>Flow Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Flow Rule</em>'.
	 * @see ringside.model.lab.FlowRule
	 * @generated
	 */
	EClass getFlowRule();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.FlowRule#isEnabled <em>Enabled</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Enabled</em>'.
	 * @see ringside.model.lab.FlowRule#isEnabled()
	 * @see #getFlowRule()
	 * @generated
	 */
	EAttribute getFlowRule_Enabled();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.FlowRule#getPriority <em>Priority</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Priority</em>'.
	 * @see ringside.model.lab.FlowRule#getPriority()
	 * @see #getFlowRule()
	 * @generated
	 */
	EAttribute getFlowRule_Priority();

	/**
	 * Returns the meta object for the reference list '{@link ringside.model.lab.FlowRule#getChain <em>Chain</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Chain</em>'.
	 * @see ringside.model.lab.FlowRule#getChain()
	 * @see #getFlowRule()
	 * @generated
	 */
	EReference getFlowRule_Chain();

	/**
	 * Returns the meta object for the reference '{@link ringside.model.lab.FlowRule#getOutput <em>Output</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Output</em>'.
	 * @see ringside.model.lab.FlowRule#getOutput()
	 * @see #getFlowRule()
	 * @generated
	 */
	EReference getFlowRule_Output();

	/**
	 * Returns the meta object for the containment reference '{@link ringside.model.lab.FlowRule#getMatch <em>Match</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Match</em>'.
	 * @see ringside.model.lab.FlowRule#getMatch()
	 * @see #getFlowRule()
	 * @generated
	 */
	EReference getFlowRule_Match();

	/**
	 * Returns the meta object for class '{@link ringside.model.lab.PacketMatch <em>Packet Match</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Packet Match</em>'.
	 * @see ringside.model.lab.PacketMatch
	 * @generated
	 */
	EClass getPacketMatch();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.PacketMatch#getSrcMac <em>Src Mac</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Src Mac</em>'.
	 * @see ringside.model.lab.PacketMatch#getSrcMac()
	 * @see #getPacketMatch()
	 * @generated
	 */
	EAttribute getPacketMatch_SrcMac();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.PacketMatch#getDstMac <em>Dst Mac</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dst Mac</em>'.
	 * @see ringside.model.lab.PacketMatch#getDstMac()
	 * @see #getPacketMatch()
	 * @generated
	 */
	EAttribute getPacketMatch_DstMac();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.PacketMatch#getVlan <em>Vlan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Vlan</em>'.
	 * @see ringside.model.lab.PacketMatch#getVlan()
	 * @see #getPacketMatch()
	 * @generated
	 */
	EAttribute getPacketMatch_Vlan();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.PacketMatch#getSrcIp <em>Src Ip</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Src Ip</em>'.
	 * @see ringside.model.lab.PacketMatch#getSrcIp()
	 * @see #getPacketMatch()
	 * @generated
	 */
	EAttribute getPacketMatch_SrcIp();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.PacketMatch#getDstIp <em>Dst Ip</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dst Ip</em>'.
	 * @see ringside.model.lab.PacketMatch#getDstIp()
	 * @see #getPacketMatch()
	 * @generated
	 */
	EAttribute getPacketMatch_DstIp();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.PacketMatch#getProtocol <em>Protocol</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Protocol</em>'.
	 * @see ringside.model.lab.PacketMatch#getProtocol()
	 * @see #getPacketMatch()
	 * @generated
	 */
	EAttribute getPacketMatch_Protocol();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.PacketMatch#getSrcPort <em>Src Port</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Src Port</em>'.
	 * @see ringside.model.lab.PacketMatch#getSrcPort()
	 * @see #getPacketMatch()
	 * @generated
	 */
	EAttribute getPacketMatch_SrcPort();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.PacketMatch#getDstPort <em>Dst Port</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dst Port</em>'.
	 * @see ringside.model.lab.PacketMatch#getDstPort()
	 * @see #getPacketMatch()
	 * @generated
	 */
	EAttribute getPacketMatch_DstPort();

	/**
	 * Returns the meta object for class '{@link ringside.model.lab.VirtualMachine <em>Virtual Machine</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Virtual Machine</em>'.
	 * @see ringside.model.lab.VirtualMachine
	 * @generated
	 */
	EClass getVirtualMachine();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.VirtualMachine#getDriver <em>Driver</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Driver</em>'.
	 * @see ringside.model.lab.VirtualMachine#getDriver()
	 * @see #getVirtualMachine()
	 * @generated
	 */
	EAttribute getVirtualMachine_Driver();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.VirtualMachine#getNapiBudget <em>Napi Budget</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Napi Budget</em>'.
	 * @see ringside.model.lab.VirtualMachine#getNapiBudget()
	 * @see #getVirtualMachine()
	 * @generated
	 */
	EAttribute getVirtualMachine_NapiBudget();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.VirtualMachine#isRecheckAfterEnable <em>Recheck After Enable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Recheck After Enable</em>'.
	 * @see ringside.model.lab.VirtualMachine#isRecheckAfterEnable()
	 * @see #getVirtualMachine()
	 * @generated
	 */
	EAttribute getVirtualMachine_RecheckAfterEnable();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.VirtualMachine#getInterruptInjection <em>Interrupt Injection</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Interrupt Injection</em>'.
	 * @see ringside.model.lab.VirtualMachine#getInterruptInjection()
	 * @see #getVirtualMachine()
	 * @generated
	 */
	EAttribute getVirtualMachine_InterruptInjection();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.VirtualMachine#getPrivateBytes <em>Private Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Private Bytes</em>'.
	 * @see ringside.model.lab.VirtualMachine#getPrivateBytes()
	 * @see #getVirtualMachine()
	 * @generated
	 */
	EAttribute getVirtualMachine_PrivateBytes();

	/**
	 * Returns the meta object for the reference '{@link ringside.model.lab.VirtualMachine#getCore <em>Core</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Core</em>'.
	 * @see ringside.model.lab.VirtualMachine#getCore()
	 * @see #getVirtualMachine()
	 * @generated
	 */
	EReference getVirtualMachine_Core();

	/**
	 * Returns the meta object for the containment reference '{@link ringside.model.lab.VirtualMachine#getVnic <em>Vnic</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Vnic</em>'.
	 * @see ringside.model.lab.VirtualMachine#getVnic()
	 * @see #getVirtualMachine()
	 * @generated
	 */
	EReference getVirtualMachine_Vnic();

	/**
	 * Returns the meta object for the containment reference '{@link ringside.model.lab.VirtualMachine#getFunction <em>Function</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Function</em>'.
	 * @see ringside.model.lab.VirtualMachine#getFunction()
	 * @see #getVirtualMachine()
	 * @generated
	 */
	EReference getVirtualMachine_Function();

	/**
	 * Returns the meta object for the containment reference '{@link ringside.model.lab.VirtualMachine#getTransfer <em>Transfer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Transfer</em>'.
	 * @see ringside.model.lab.VirtualMachine#getTransfer()
	 * @see #getVirtualMachine()
	 * @generated
	 */
	EReference getVirtualMachine_Transfer();

	/**
	 * Returns the meta object for class '{@link ringside.model.lab.VirtualNic <em>Virtual Nic</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Virtual Nic</em>'.
	 * @see ringside.model.lab.VirtualNic
	 * @generated
	 */
	EClass getVirtualNic();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.VirtualNic#getMacAddress <em>Mac Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mac Address</em>'.
	 * @see ringside.model.lab.VirtualNic#getMacAddress()
	 * @see #getVirtualNic()
	 * @generated
	 */
	EAttribute getVirtualNic_MacAddress();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.VirtualNic#getIpAddress <em>Ip Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ip Address</em>'.
	 * @see ringside.model.lab.VirtualNic#getIpAddress()
	 * @see #getVirtualNic()
	 * @generated
	 */
	EAttribute getVirtualNic_IpAddress();

	/**
	 * Returns the meta object for the attribute list '{@link ringside.model.lab.VirtualNic#getMulticastGroups <em>Multicast Groups</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Multicast Groups</em>'.
	 * @see ringside.model.lab.VirtualNic#getMulticastGroups()
	 * @see #getVirtualNic()
	 * @generated
	 */
	EAttribute getVirtualNic_MulticastGroups();

	/**
	 * Returns the meta object for the containment reference '{@link ringside.model.lab.VirtualNic#getRx <em>Rx</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Rx</em>'.
	 * @see ringside.model.lab.VirtualNic#getRx()
	 * @see #getVirtualNic()
	 * @generated
	 */
	EReference getVirtualNic_Rx();

	/**
	 * Returns the meta object for the containment reference '{@link ringside.model.lab.VirtualNic#getTx <em>Tx</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Tx</em>'.
	 * @see ringside.model.lab.VirtualNic#getTx()
	 * @see #getVirtualNic()
	 * @generated
	 */
	EReference getVirtualNic_Tx();

	/**
	 * Returns the meta object for class '{@link ringside.model.lab.Virtqueue <em>Virtqueue</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Virtqueue</em>'.
	 * @see ringside.model.lab.Virtqueue
	 * @generated
	 */
	EClass getVirtqueue();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.Virtqueue#getFormat <em>Format</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format</em>'.
	 * @see ringside.model.lab.Virtqueue#getFormat()
	 * @see #getVirtqueue()
	 * @generated
	 */
	EAttribute getVirtqueue_Format();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.Virtqueue#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see ringside.model.lab.Virtqueue#getSize()
	 * @see #getVirtqueue()
	 * @generated
	 */
	EAttribute getVirtqueue_Size();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.Virtqueue#getBufferBytes <em>Buffer Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Buffer Bytes</em>'.
	 * @see ringside.model.lab.Virtqueue#getBufferBytes()
	 * @see #getVirtqueue()
	 * @generated
	 */
	EAttribute getVirtqueue_BufferBytes();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.Virtqueue#getNotify <em>Notify</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Notify</em>'.
	 * @see ringside.model.lab.Virtqueue#getNotify()
	 * @see #getVirtqueue()
	 * @generated
	 */
	EAttribute getVirtqueue_Notify();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.Virtqueue#getMaxPackets <em>Max Packets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max Packets</em>'.
	 * @see ringside.model.lab.Virtqueue#getMaxPackets()
	 * @see #getVirtqueue()
	 * @generated
	 */
	EAttribute getVirtqueue_MaxPackets();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.Virtqueue#getMaxUsecs <em>Max Usecs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max Usecs</em>'.
	 * @see ringside.model.lab.Virtqueue#getMaxUsecs()
	 * @see #getVirtqueue()
	 * @generated
	 */
	EAttribute getVirtqueue_MaxUsecs();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.Virtqueue#getRefillThreshold <em>Refill Threshold</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Refill Threshold</em>'.
	 * @see ringside.model.lab.Virtqueue#getRefillThreshold()
	 * @see #getVirtqueue()
	 * @generated
	 */
	EAttribute getVirtqueue_RefillThreshold();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.Virtqueue#getFullPolicy <em>Full Policy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Full Policy</em>'.
	 * @see ringside.model.lab.Virtqueue#getFullPolicy()
	 * @see #getVirtqueue()
	 * @generated
	 */
	EAttribute getVirtqueue_FullPolicy();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.Virtqueue#getRetries <em>Retries</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Retries</em>'.
	 * @see ringside.model.lab.Virtqueue#getRetries()
	 * @see #getVirtqueue()
	 * @generated
	 */
	EAttribute getVirtqueue_Retries();

	/**
	 * Returns the meta object for the reference '{@link ringside.model.lab.Virtqueue#getBufferPool <em>Buffer Pool</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Buffer Pool</em>'.
	 * @see ringside.model.lab.Virtqueue#getBufferPool()
	 * @see #getVirtqueue()
	 * @generated
	 */
	EReference getVirtqueue_BufferPool();

	/**
	 * Returns the meta object for class '{@link ringside.model.lab.NetworkFunction <em>Network Function</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Network Function</em>'.
	 * @see ringside.model.lab.NetworkFunction
	 * @generated
	 */
	EClass getNetworkFunction();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.NetworkFunction#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see ringside.model.lab.NetworkFunction#getKind()
	 * @see #getNetworkFunction()
	 * @generated
	 */
	EAttribute getNetworkFunction_Kind();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.NetworkFunction#getBytesRead <em>Bytes Read</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bytes Read</em>'.
	 * @see ringside.model.lab.NetworkFunction#getBytesRead()
	 * @see #getNetworkFunction()
	 * @generated
	 */
	EAttribute getNetworkFunction_BytesRead();

	/**
	 * Returns the meta object for the containment reference list '{@link ringside.model.lab.NetworkFunction#getRules <em>Rules</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Rules</em>'.
	 * @see ringside.model.lab.NetworkFunction#getRules()
	 * @see #getNetworkFunction()
	 * @generated
	 */
	EReference getNetworkFunction_Rules();

	/**
	 * Returns the meta object for class '{@link ringside.model.lab.FunctionRule <em>Function Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Function Rule</em>'.
	 * @see ringside.model.lab.FunctionRule
	 * @generated
	 */
	EClass getFunctionRule();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.FunctionRule#isEnabled <em>Enabled</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Enabled</em>'.
	 * @see ringside.model.lab.FunctionRule#isEnabled()
	 * @see #getFunctionRule()
	 * @generated
	 */
	EAttribute getFunctionRule_Enabled();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.FunctionRule#getVerdict <em>Verdict</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Verdict</em>'.
	 * @see ringside.model.lab.FunctionRule#getVerdict()
	 * @see #getFunctionRule()
	 * @generated
	 */
	EAttribute getFunctionRule_Verdict();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.FunctionRule#getNewSrcMac <em>New Src Mac</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>New Src Mac</em>'.
	 * @see ringside.model.lab.FunctionRule#getNewSrcMac()
	 * @see #getFunctionRule()
	 * @generated
	 */
	EAttribute getFunctionRule_NewSrcMac();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.FunctionRule#getNewDstMac <em>New Dst Mac</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>New Dst Mac</em>'.
	 * @see ringside.model.lab.FunctionRule#getNewDstMac()
	 * @see #getFunctionRule()
	 * @generated
	 */
	EAttribute getFunctionRule_NewDstMac();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.FunctionRule#getNewSrcIp <em>New Src Ip</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>New Src Ip</em>'.
	 * @see ringside.model.lab.FunctionRule#getNewSrcIp()
	 * @see #getFunctionRule()
	 * @generated
	 */
	EAttribute getFunctionRule_NewSrcIp();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.FunctionRule#getNewDstIp <em>New Dst Ip</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>New Dst Ip</em>'.
	 * @see ringside.model.lab.FunctionRule#getNewDstIp()
	 * @see #getFunctionRule()
	 * @generated
	 */
	EAttribute getFunctionRule_NewDstIp();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.FunctionRule#getNewSrcPort <em>New Src Port</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>New Src Port</em>'.
	 * @see ringside.model.lab.FunctionRule#getNewSrcPort()
	 * @see #getFunctionRule()
	 * @generated
	 */
	EAttribute getFunctionRule_NewSrcPort();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.FunctionRule#getNewDstPort <em>New Dst Port</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>New Dst Port</em>'.
	 * @see ringside.model.lab.FunctionRule#getNewDstPort()
	 * @see #getFunctionRule()
	 * @generated
	 */
	EAttribute getFunctionRule_NewDstPort();

	/**
	 * Returns the meta object for the containment reference '{@link ringside.model.lab.FunctionRule#getMatch <em>Match</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Match</em>'.
	 * @see ringside.model.lab.FunctionRule#getMatch()
	 * @see #getFunctionRule()
	 * @generated
	 */
	EReference getFunctionRule_Match();

	/**
	 * Returns the meta object for class '{@link ringside.model.lab.TransferComponent <em>Transfer Component</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Transfer Component</em>'.
	 * @see ringside.model.lab.TransferComponent
	 * @generated
	 */
	EClass getTransferComponent();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.TransferComponent#getDefaultPath <em>Default Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Default Path</em>'.
	 * @see ringside.model.lab.TransferComponent#getDefaultPath()
	 * @see #getTransferComponent()
	 * @generated
	 */
	EAttribute getTransferComponent_DefaultPath();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.TransferComponent#getTableSize <em>Table Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Table Size</em>'.
	 * @see ringside.model.lab.TransferComponent#getTableSize()
	 * @see #getTransferComponent()
	 * @generated
	 */
	EAttribute getTransferComponent_TableSize();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.TransferComponent#getIdleTimeoutMillis <em>Idle Timeout Millis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Idle Timeout Millis</em>'.
	 * @see ringside.model.lab.TransferComponent#getIdleTimeoutMillis()
	 * @see #getTransferComponent()
	 * @generated
	 */
	EAttribute getTransferComponent_IdleTimeoutMillis();

	/**
	 * Returns the meta object for the containment reference list '{@link ringside.model.lab.TransferComponent#getRules <em>Rules</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Rules</em>'.
	 * @see ringside.model.lab.TransferComponent#getRules()
	 * @see #getTransferComponent()
	 * @generated
	 */
	EReference getTransferComponent_Rules();

	/**
	 * Returns the meta object for class '{@link ringside.model.lab.RoutingRule <em>Routing Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Routing Rule</em>'.
	 * @see ringside.model.lab.RoutingRule
	 * @generated
	 */
	EClass getRoutingRule();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.RoutingRule#isEnabled <em>Enabled</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Enabled</em>'.
	 * @see ringside.model.lab.RoutingRule#isEnabled()
	 * @see #getRoutingRule()
	 * @generated
	 */
	EAttribute getRoutingRule_Enabled();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.RoutingRule#getPriority <em>Priority</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Priority</em>'.
	 * @see ringside.model.lab.RoutingRule#getPriority()
	 * @see #getRoutingRule()
	 * @generated
	 */
	EAttribute getRoutingRule_Priority();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.RoutingRule#getAction <em>Action</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Action</em>'.
	 * @see ringside.model.lab.RoutingRule#getAction()
	 * @see #getRoutingRule()
	 * @generated
	 */
	EAttribute getRoutingRule_Action();

	/**
	 * Returns the meta object for the reference '{@link ringside.model.lab.RoutingRule#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Target</em>'.
	 * @see ringside.model.lab.RoutingRule#getTarget()
	 * @see #getRoutingRule()
	 * @generated
	 */
	EReference getRoutingRule_Target();

	/**
	 * Returns the meta object for the containment reference '{@link ringside.model.lab.RoutingRule#getMatch <em>Match</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Match</em>'.
	 * @see ringside.model.lab.RoutingRule#getMatch()
	 * @see #getRoutingRule()
	 * @generated
	 */
	EReference getRoutingRule_Match();

	/**
	 * Returns the meta object for class '{@link ringside.model.lab.SharedMemoryRegion <em>Shared Memory Region</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Shared Memory Region</em>'.
	 * @see ringside.model.lab.SharedMemoryRegion
	 * @generated
	 */
	EClass getSharedMemoryRegion();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.SharedMemoryRegion#getMapping <em>Mapping</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mapping</em>'.
	 * @see ringside.model.lab.SharedMemoryRegion#getMapping()
	 * @see #getSharedMemoryRegion()
	 * @generated
	 */
	EAttribute getSharedMemoryRegion_Mapping();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.SharedMemoryRegion#getHandOff <em>Hand Off</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hand Off</em>'.
	 * @see ringside.model.lab.SharedMemoryRegion#getHandOff()
	 * @see #getSharedMemoryRegion()
	 * @generated
	 */
	EAttribute getSharedMemoryRegion_HandOff();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.SharedMemoryRegion#getFullPolicy <em>Full Policy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Full Policy</em>'.
	 * @see ringside.model.lab.SharedMemoryRegion#getFullPolicy()
	 * @see #getSharedMemoryRegion()
	 * @generated
	 */
	EAttribute getSharedMemoryRegion_FullPolicy();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.SharedMemoryRegion#getBuffers <em>Buffers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Buffers</em>'.
	 * @see ringside.model.lab.SharedMemoryRegion#getBuffers()
	 * @see #getSharedMemoryRegion()
	 * @generated
	 */
	EAttribute getSharedMemoryRegion_Buffers();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.SharedMemoryRegion#getBufferBytes <em>Buffer Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Buffer Bytes</em>'.
	 * @see ringside.model.lab.SharedMemoryRegion#getBufferBytes()
	 * @see #getSharedMemoryRegion()
	 * @generated
	 */
	EAttribute getSharedMemoryRegion_BufferBytes();

	/**
	 * Returns the meta object for the reference list '{@link ringside.model.lab.SharedMemoryRegion#getMembers <em>Members</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Members</em>'.
	 * @see ringside.model.lab.SharedMemoryRegion#getMembers()
	 * @see #getSharedMemoryRegion()
	 * @generated
	 */
	EReference getSharedMemoryRegion_Members();

	/**
	 * Returns the meta object for class '{@link ringside.model.lab.Endpoint <em>Endpoint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Endpoint</em>'.
	 * @see ringside.model.lab.Endpoint
	 * @generated
	 */
	EClass getEndpoint();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.Endpoint#getMacAddress <em>Mac Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mac Address</em>'.
	 * @see ringside.model.lab.Endpoint#getMacAddress()
	 * @see #getEndpoint()
	 * @generated
	 */
	EAttribute getEndpoint_MacAddress();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.Endpoint#getIpAddress <em>Ip Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ip Address</em>'.
	 * @see ringside.model.lab.Endpoint#getIpAddress()
	 * @see #getEndpoint()
	 * @generated
	 */
	EAttribute getEndpoint_IpAddress();

	/**
	 * Returns the meta object for class '{@link ringside.model.lab.Link <em>Link</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Link</em>'.
	 * @see ringside.model.lab.Link
	 * @generated
	 */
	EClass getLink();

	/**
	 * Returns the meta object for the reference '{@link ringside.model.lab.Link#getEndpoint <em>Endpoint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Endpoint</em>'.
	 * @see ringside.model.lab.Link#getEndpoint()
	 * @see #getLink()
	 * @generated
	 */
	EReference getLink_Endpoint();

	/**
	 * Returns the meta object for the reference '{@link ringside.model.lab.Link#getNic <em>Nic</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Nic</em>'.
	 * @see ringside.model.lab.Link#getNic()
	 * @see #getLink()
	 * @generated
	 */
	EReference getLink_Nic();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.Link#getBitsPerSecond <em>Bits Per Second</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bits Per Second</em>'.
	 * @see ringside.model.lab.Link#getBitsPerSecond()
	 * @see #getLink()
	 * @generated
	 */
	EAttribute getLink_BitsPerSecond();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.Link#getPropagationNanos <em>Propagation Nanos</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Propagation Nanos</em>'.
	 * @see ringside.model.lab.Link#getPropagationNanos()
	 * @see #getLink()
	 * @generated
	 */
	EAttribute getLink_PropagationNanos();

	/**
	 * Returns the meta object for class '{@link ringside.model.lab.CostTable <em>Cost Table</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Cost Table</em>'.
	 * @see ringside.model.lab.CostTable
	 * @generated
	 */
	EClass getCostTable();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.CostTable#getPreset <em>Preset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Preset</em>'.
	 * @see ringside.model.lab.CostTable#getPreset()
	 * @see #getCostTable()
	 * @generated
	 */
	EAttribute getCostTable_Preset();

	/**
	 * Returns the meta object for the containment reference list '{@link ringside.model.lab.CostTable#getOverrides <em>Overrides</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Overrides</em>'.
	 * @see ringside.model.lab.CostTable#getOverrides()
	 * @see #getCostTable()
	 * @generated
	 */
	EReference getCostTable_Overrides();

	/**
	 * Returns the meta object for class '{@link ringside.model.lab.CostOverride <em>Cost Override</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Cost Override</em>'.
	 * @see ringside.model.lab.CostOverride
	 * @generated
	 */
	EClass getCostOverride();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.CostOverride#getCost <em>Cost</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cost</em>'.
	 * @see ringside.model.lab.CostOverride#getCost()
	 * @see #getCostOverride()
	 * @generated
	 */
	EAttribute getCostOverride_Cost();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.CostOverride#getThousandths <em>Thousandths</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Thousandths</em>'.
	 * @see ringside.model.lab.CostOverride#getThousandths()
	 * @see #getCostOverride()
	 * @generated
	 */
	EAttribute getCostOverride_Thousandths();

	/**
	 * Returns the meta object for class '{@link ringside.model.lab.Scenario <em>Scenario</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Scenario</em>'.
	 * @see ringside.model.lab.Scenario
	 * @generated
	 */
	EClass getScenario();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.Scenario#getSeed <em>Seed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seed</em>'.
	 * @see ringside.model.lab.Scenario#getSeed()
	 * @see #getScenario()
	 * @generated
	 */
	EAttribute getScenario_Seed();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.Scenario#getMaxNanos <em>Max Nanos</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max Nanos</em>'.
	 * @see ringside.model.lab.Scenario#getMaxNanos()
	 * @see #getScenario()
	 * @generated
	 */
	EAttribute getScenario_MaxNanos();

	/**
	 * Returns the meta object for the containment reference list '{@link ringside.model.lab.Scenario#getTraffic <em>Traffic</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Traffic</em>'.
	 * @see ringside.model.lab.Scenario#getTraffic()
	 * @see #getScenario()
	 * @generated
	 */
	EReference getScenario_Traffic();

	/**
	 * Returns the meta object for the containment reference list '{@link ringside.model.lab.Scenario#getActions <em>Actions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Actions</em>'.
	 * @see ringside.model.lab.Scenario#getActions()
	 * @see #getScenario()
	 * @generated
	 */
	EReference getScenario_Actions();

	/**
	 * Returns the meta object for class '{@link ringside.model.lab.Traffic <em>Traffic</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Traffic</em>'.
	 * @see ringside.model.lab.Traffic
	 * @generated
	 */
	EClass getTraffic();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.Traffic#getAtNanos <em>At Nanos</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At Nanos</em>'.
	 * @see ringside.model.lab.Traffic#getAtNanos()
	 * @see #getTraffic()
	 * @generated
	 */
	EAttribute getTraffic_AtNanos();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.Traffic#getLengthBytes <em>Length Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Length Bytes</em>'.
	 * @see ringside.model.lab.Traffic#getLengthBytes()
	 * @see #getTraffic()
	 * @generated
	 */
	EAttribute getTraffic_LengthBytes();

	/**
	 * Returns the meta object for the reference '{@link ringside.model.lab.Traffic#getEndpoint <em>Endpoint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Endpoint</em>'.
	 * @see ringside.model.lab.Traffic#getEndpoint()
	 * @see #getTraffic()
	 * @generated
	 */
	EReference getTraffic_Endpoint();

	/**
	 * Returns the meta object for the containment reference '{@link ringside.model.lab.Traffic#getHeader <em>Header</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Header</em>'.
	 * @see ringside.model.lab.Traffic#getHeader()
	 * @see #getTraffic()
	 * @generated
	 */
	EReference getTraffic_Header();

	/**
	 * Returns the meta object for class '{@link ringside.model.lab.PacketSpec <em>Packet Spec</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Packet Spec</em>'.
	 * @see ringside.model.lab.PacketSpec
	 * @generated
	 */
	EClass getPacketSpec();

	/**
	 * Returns the meta object for class '{@link ringside.model.lab.Generator <em>Generator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Generator</em>'.
	 * @see ringside.model.lab.Generator
	 * @generated
	 */
	EClass getGenerator();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.Generator#getCount <em>Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Count</em>'.
	 * @see ringside.model.lab.Generator#getCount()
	 * @see #getGenerator()
	 * @generated
	 */
	EAttribute getGenerator_Count();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.Generator#getPacketsPerSecond <em>Packets Per Second</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Packets Per Second</em>'.
	 * @see ringside.model.lab.Generator#getPacketsPerSecond()
	 * @see #getGenerator()
	 * @generated
	 */
	EAttribute getGenerator_PacketsPerSecond();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.Generator#getArrivals <em>Arrivals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Arrivals</em>'.
	 * @see ringside.model.lab.Generator#getArrivals()
	 * @see #getGenerator()
	 * @generated
	 */
	EAttribute getGenerator_Arrivals();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.Generator#getFlows <em>Flows</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Flows</em>'.
	 * @see ringside.model.lab.Generator#getFlows()
	 * @see #getGenerator()
	 * @generated
	 */
	EAttribute getGenerator_Flows();

	/**
	 * Returns the meta object for class '{@link ringside.model.lab.PacketHeader <em>Packet Header</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Packet Header</em>'.
	 * @see ringside.model.lab.PacketHeader
	 * @generated
	 */
	EClass getPacketHeader();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.PacketHeader#getSrcMac <em>Src Mac</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Src Mac</em>'.
	 * @see ringside.model.lab.PacketHeader#getSrcMac()
	 * @see #getPacketHeader()
	 * @generated
	 */
	EAttribute getPacketHeader_SrcMac();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.PacketHeader#getDstMac <em>Dst Mac</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dst Mac</em>'.
	 * @see ringside.model.lab.PacketHeader#getDstMac()
	 * @see #getPacketHeader()
	 * @generated
	 */
	EAttribute getPacketHeader_DstMac();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.PacketHeader#getVlan <em>Vlan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Vlan</em>'.
	 * @see ringside.model.lab.PacketHeader#getVlan()
	 * @see #getPacketHeader()
	 * @generated
	 */
	EAttribute getPacketHeader_Vlan();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.PacketHeader#getSrcIp <em>Src Ip</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Src Ip</em>'.
	 * @see ringside.model.lab.PacketHeader#getSrcIp()
	 * @see #getPacketHeader()
	 * @generated
	 */
	EAttribute getPacketHeader_SrcIp();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.PacketHeader#getDstIp <em>Dst Ip</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dst Ip</em>'.
	 * @see ringside.model.lab.PacketHeader#getDstIp()
	 * @see #getPacketHeader()
	 * @generated
	 */
	EAttribute getPacketHeader_DstIp();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.PacketHeader#getProtocol <em>Protocol</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Protocol</em>'.
	 * @see ringside.model.lab.PacketHeader#getProtocol()
	 * @see #getPacketHeader()
	 * @generated
	 */
	EAttribute getPacketHeader_Protocol();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.PacketHeader#getSrcPort <em>Src Port</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Src Port</em>'.
	 * @see ringside.model.lab.PacketHeader#getSrcPort()
	 * @see #getPacketHeader()
	 * @generated
	 */
	EAttribute getPacketHeader_SrcPort();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.PacketHeader#getDstPort <em>Dst Port</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dst Port</em>'.
	 * @see ringside.model.lab.PacketHeader#getDstPort()
	 * @see #getPacketHeader()
	 * @generated
	 */
	EAttribute getPacketHeader_DstPort();

	/**
	 * Returns the meta object for class '{@link ringside.model.lab.TimedAction <em>Timed Action</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Timed Action</em>'.
	 * @see ringside.model.lab.TimedAction
	 * @generated
	 */
	EClass getTimedAction();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.TimedAction#getAtNanos <em>At Nanos</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At Nanos</em>'.
	 * @see ringside.model.lab.TimedAction#getAtNanos()
	 * @see #getTimedAction()
	 * @generated
	 */
	EAttribute getTimedAction_AtNanos();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.TimedAction#getAction <em>Action</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Action</em>'.
	 * @see ringside.model.lab.TimedAction#getAction()
	 * @see #getTimedAction()
	 * @generated
	 */
	EAttribute getTimedAction_Action();

	/**
	 * Returns the meta object for the reference '{@link ringside.model.lab.TimedAction#getElement <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Element</em>'.
	 * @see ringside.model.lab.TimedAction#getElement()
	 * @see #getTimedAction()
	 * @generated
	 */
	EReference getTimedAction_Element();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.TimedAction#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see ringside.model.lab.TimedAction#getValue()
	 * @see #getTimedAction()
	 * @generated
	 */
	EAttribute getTimedAction_Value();

	/**
	 * Returns the meta object for class '{@link ringside.model.lab.DiagramLayout <em>Diagram Layout</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Diagram Layout</em>'.
	 * @see ringside.model.lab.DiagramLayout
	 * @generated
	 */
	EClass getDiagramLayout();

	/**
	 * Returns the meta object for the containment reference list '{@link ringside.model.lab.DiagramLayout#getNodes <em>Nodes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Nodes</em>'.
	 * @see ringside.model.lab.DiagramLayout#getNodes()
	 * @see #getDiagramLayout()
	 * @generated
	 */
	EReference getDiagramLayout_Nodes();

	/**
	 * Returns the meta object for class '{@link ringside.model.lab.NodeLayout <em>Node Layout</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Node Layout</em>'.
	 * @see ringside.model.lab.NodeLayout
	 * @generated
	 */
	EClass getNodeLayout();

	/**
	 * Returns the meta object for the reference '{@link ringside.model.lab.NodeLayout#getElement <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Element</em>'.
	 * @see ringside.model.lab.NodeLayout#getElement()
	 * @see #getNodeLayout()
	 * @generated
	 */
	EReference getNodeLayout_Element();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.NodeLayout#getX <em>X</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>X</em>'.
	 * @see ringside.model.lab.NodeLayout#getX()
	 * @see #getNodeLayout()
	 * @generated
	 */
	EAttribute getNodeLayout_X();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.NodeLayout#getY <em>Y</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Y</em>'.
	 * @see ringside.model.lab.NodeLayout#getY()
	 * @see #getNodeLayout()
	 * @generated
	 */
	EAttribute getNodeLayout_Y();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.NodeLayout#getWidth <em>Width</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Width</em>'.
	 * @see ringside.model.lab.NodeLayout#getWidth()
	 * @see #getNodeLayout()
	 * @generated
	 */
	EAttribute getNodeLayout_Width();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.NodeLayout#getHeight <em>Height</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Height</em>'.
	 * @see ringside.model.lab.NodeLayout#getHeight()
	 * @see #getNodeLayout()
	 * @generated
	 */
	EAttribute getNodeLayout_Height();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.NodeLayout#isPlaced <em>Placed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Placed</em>'.
	 * @see ringside.model.lab.NodeLayout#isPlaced()
	 * @see #getNodeLayout()
	 * @generated
	 */
	EAttribute getNodeLayout_Placed();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.NodeLayout#isCollapsed <em>Collapsed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Collapsed</em>'.
	 * @see ringside.model.lab.NodeLayout#isCollapsed()
	 * @see #getNodeLayout()
	 * @generated
	 */
	EAttribute getNodeLayout_Collapsed();

	/**
	 * Returns the meta object for the attribute '{@link ringside.model.lab.NodeLayout#getColumn <em>Column</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Column</em>'.
	 * @see ringside.model.lab.NodeLayout#getColumn()
	 * @see #getNodeLayout()
	 * @generated
	 */
	EAttribute getNodeLayout_Column();

	/**
	 * Returns the meta object for enum '{@link ringside.model.lab.PagePlacement <em>Page Placement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Page Placement</em>'.
	 * @see ringside.model.lab.PagePlacement
	 * @generated
	 */
	EEnum getPagePlacement();

	/**
	 * Returns the meta object for enum '{@link ringside.model.lab.Replacement <em>Replacement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Replacement</em>'.
	 * @see ringside.model.lab.Replacement
	 * @generated
	 */
	EEnum getReplacement();

	/**
	 * Returns the meta object for enum '{@link ringside.model.lab.Inclusion <em>Inclusion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Inclusion</em>'.
	 * @see ringside.model.lab.Inclusion
	 * @generated
	 */
	EEnum getInclusion();

	/**
	 * Returns the meta object for enum '{@link ringside.model.lab.HostKind <em>Host Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Host Kind</em>'.
	 * @see ringside.model.lab.HostKind
	 * @generated
	 */
	EEnum getHostKind();

	/**
	 * Returns the meta object for enum '{@link ringside.model.lab.CopyTarget <em>Copy Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Copy Target</em>'.
	 * @see ringside.model.lab.CopyTarget
	 * @generated
	 */
	EEnum getCopyTarget();

	/**
	 * Returns the meta object for enum '{@link ringside.model.lab.PortionMode <em>Portion Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Portion Mode</em>'.
	 * @see ringside.model.lab.PortionMode
	 * @generated
	 */
	EEnum getPortionMode();

	/**
	 * Returns the meta object for enum '{@link ringside.model.lab.FetchMode <em>Fetch Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Fetch Mode</em>'.
	 * @see ringside.model.lab.FetchMode
	 * @generated
	 */
	EEnum getFetchMode();

	/**
	 * Returns the meta object for enum '{@link ringside.model.lab.FanOut <em>Fan Out</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Fan Out</em>'.
	 * @see ringside.model.lab.FanOut
	 * @generated
	 */
	EEnum getFanOut();

	/**
	 * Returns the meta object for enum '{@link ringside.model.lab.RuleKey <em>Rule Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Rule Key</em>'.
	 * @see ringside.model.lab.RuleKey
	 * @generated
	 */
	EEnum getRuleKey();

	/**
	 * Returns the meta object for enum '{@link ringside.model.lab.RulePush <em>Rule Push</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Rule Push</em>'.
	 * @see ringside.model.lab.RulePush
	 * @generated
	 */
	EEnum getRulePush();

	/**
	 * Returns the meta object for enum '{@link ringside.model.lab.Protocol <em>Protocol</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Protocol</em>'.
	 * @see ringside.model.lab.Protocol
	 * @generated
	 */
	EEnum getProtocol();

	/**
	 * Returns the meta object for enum '{@link ringside.model.lab.DriverMode <em>Driver Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Driver Mode</em>'.
	 * @see ringside.model.lab.DriverMode
	 * @generated
	 */
	EEnum getDriverMode();

	/**
	 * Returns the meta object for enum '{@link ringside.model.lab.TransmitMode <em>Transmit Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Transmit Mode</em>'.
	 * @see ringside.model.lab.TransmitMode
	 * @generated
	 */
	EEnum getTransmitMode();

	/**
	 * Returns the meta object for enum '{@link ringside.model.lab.InjectMode <em>Inject Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Inject Mode</em>'.
	 * @see ringside.model.lab.InjectMode
	 * @generated
	 */
	EEnum getInjectMode();

	/**
	 * Returns the meta object for enum '{@link ringside.model.lab.RingFormat <em>Ring Format</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Ring Format</em>'.
	 * @see ringside.model.lab.RingFormat
	 * @generated
	 */
	EEnum getRingFormat();

	/**
	 * Returns the meta object for enum '{@link ringside.model.lab.NotifyMode <em>Notify Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Notify Mode</em>'.
	 * @see ringside.model.lab.NotifyMode
	 * @generated
	 */
	EEnum getNotifyMode();

	/**
	 * Returns the meta object for enum '{@link ringside.model.lab.FullPolicy <em>Full Policy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Full Policy</em>'.
	 * @see ringside.model.lab.FullPolicy
	 * @generated
	 */
	EEnum getFullPolicy();

	/**
	 * Returns the meta object for enum '{@link ringside.model.lab.FunctionKind <em>Function Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Function Kind</em>'.
	 * @see ringside.model.lab.FunctionKind
	 * @generated
	 */
	EEnum getFunctionKind();

	/**
	 * Returns the meta object for enum '{@link ringside.model.lab.Verdict <em>Verdict</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Verdict</em>'.
	 * @see ringside.model.lab.Verdict
	 * @generated
	 */
	EEnum getVerdict();

	/**
	 * Returns the meta object for enum '{@link ringside.model.lab.Path <em>Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Path</em>'.
	 * @see ringside.model.lab.Path
	 * @generated
	 */
	EEnum getPath();

	/**
	 * Returns the meta object for enum '{@link ringside.model.lab.RuleAction <em>Rule Action</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Rule Action</em>'.
	 * @see ringside.model.lab.RuleAction
	 * @generated
	 */
	EEnum getRuleAction();

	/**
	 * Returns the meta object for enum '{@link ringside.model.lab.MappingMode <em>Mapping Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Mapping Mode</em>'.
	 * @see ringside.model.lab.MappingMode
	 * @generated
	 */
	EEnum getMappingMode();

	/**
	 * Returns the meta object for enum '{@link ringside.model.lab.HandOff <em>Hand Off</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Hand Off</em>'.
	 * @see ringside.model.lab.HandOff
	 * @generated
	 */
	EEnum getHandOff();

	/**
	 * Returns the meta object for enum '{@link ringside.model.lab.CostPreset <em>Cost Preset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Cost Preset</em>'.
	 * @see ringside.model.lab.CostPreset
	 * @generated
	 */
	EEnum getCostPreset();

	/**
	 * Returns the meta object for enum '{@link ringside.model.lab.Arrivals <em>Arrivals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Arrivals</em>'.
	 * @see ringside.model.lab.Arrivals
	 * @generated
	 */
	EEnum getArrivals();

	/**
	 * Returns the meta object for enum '{@link ringside.model.lab.ActionKind <em>Action Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Action Kind</em>'.
	 * @see ringside.model.lab.ActionKind
	 * @generated
	 */
	EEnum getActionKind();

	/**
	 * Returns the meta object for data type '<em>Way Mask</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A set of cache ways, way 0 being the lowest bit; written in hexadecimal, such as 0x3 for ways 0 and 1.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Way Mask</em>'.
	 * @model instanceClass="long"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel create='return ringside.model.WayMasks.parse(it);' convert='return ringside.model.WayMasks.format(it);'"
	 * @generated
	 */
	EDataType getWayMask();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	LabFactory getLabFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals
	{
		/**
		 * The meta object literal for the '{@link ringside.model.lab.impl.ElementImpl <em>Element</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see ringside.model.lab.impl.ElementImpl
		 * @see ringside.model.lab.impl.LabPackageImpl#getElement()
		 * @generated
		 */
		EClass ELEMENT = eINSTANCE.getElement();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELEMENT__ID = eINSTANCE.getElement_Id();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELEMENT__NAME = eINSTANCE.getElement_Name();

		/**
		 * The meta object literal for the '{@link ringside.model.lab.impl.LabImpl <em>Lab</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see ringside.model.lab.impl.LabImpl
		 * @see ringside.model.lab.impl.LabPackageImpl#getLab()
		 * @generated
		 */
		EClass LAB = eINSTANCE.getLab();

		/**
		 * The meta object literal for the '<em><b>Format Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LAB__FORMAT_VERSION = eINSTANCE.getLab_FormatVersion();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LAB__TITLE = eINSTANCE.getLab_Title();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LAB__DESCRIPTION = eINSTANCE.getLab_Description();

		/**
		 * The meta object literal for the '<em><b>Server</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LAB__SERVER = eINSTANCE.getLab_Server();

		/**
		 * The meta object literal for the '<em><b>Endpoints</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LAB__ENDPOINTS = eINSTANCE.getLab_Endpoints();

		/**
		 * The meta object literal for the '<em><b>Links</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LAB__LINKS = eINSTANCE.getLab_Links();

		/**
		 * The meta object literal for the '<em><b>Shared Regions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LAB__SHARED_REGIONS = eINSTANCE.getLab_SharedRegions();

		/**
		 * The meta object literal for the '<em><b>Costs</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LAB__COSTS = eINSTANCE.getLab_Costs();

		/**
		 * The meta object literal for the '<em><b>Scenarios</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LAB__SCENARIOS = eINSTANCE.getLab_Scenarios();

		/**
		 * The meta object literal for the '<em><b>Layout</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LAB__LAYOUT = eINSTANCE.getLab_Layout();

		/**
		 * The meta object literal for the '{@link ringside.model.lab.impl.ServerImpl <em>Server</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see ringside.model.lab.impl.ServerImpl
		 * @see ringside.model.lab.impl.LabPackageImpl#getServer()
		 * @generated
		 */
		EClass SERVER = eINSTANCE.getServer();

		/**
		 * The meta object literal for the '<em><b>Reference MHz</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVER__REFERENCE_MHZ = eINSTANCE.getServer_ReferenceMHz();

		/**
		 * The meta object literal for the '<em><b>Page Placement</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVER__PAGE_PLACEMENT = eINSTANCE.getServer_PagePlacement();

		/**
		 * The meta object literal for the '<em><b>Placement Seed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVER__PLACEMENT_SEED = eINSTANCE.getServer_PlacementSeed();

		/**
		 * The meta object literal for the '<em><b>Sockets</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVER__SOCKETS = eINSTANCE.getServer_Sockets();

		/**
		 * The meta object literal for the '<em><b>Memory</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVER__MEMORY = eINSTANCE.getServer_Memory();

		/**
		 * The meta object literal for the '<em><b>Nics</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVER__NICS = eINSTANCE.getServer_Nics();

		/**
		 * The meta object literal for the '<em><b>Host</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVER__HOST = eINSTANCE.getServer_Host();

		/**
		 * The meta object literal for the '<em><b>Virtual Switch</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVER__VIRTUAL_SWITCH = eINSTANCE.getServer_VirtualSwitch();

		/**
		 * The meta object literal for the '<em><b>Virtual Machines</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVER__VIRTUAL_MACHINES = eINSTANCE.getServer_VirtualMachines();

		/**
		 * The meta object literal for the '{@link ringside.model.lab.impl.SocketImpl <em>Socket</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see ringside.model.lab.impl.SocketImpl
		 * @see ringside.model.lab.impl.LabPackageImpl#getSocket()
		 * @generated
		 */
		EClass SOCKET = eINSTANCE.getSocket();

		/**
		 * The meta object literal for the '<em><b>Cores</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SOCKET__CORES = eINSTANCE.getSocket_Cores();

		/**
		 * The meta object literal for the '<em><b>Last Level Cache</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SOCKET__LAST_LEVEL_CACHE = eINSTANCE.getSocket_LastLevelCache();

		/**
		 * The meta object literal for the '<em><b>Classes Of Service</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SOCKET__CLASSES_OF_SERVICE = eINSTANCE.getSocket_ClassesOfService();

		/**
		 * The meta object literal for the '{@link ringside.model.lab.impl.CoreImpl <em>Core</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see ringside.model.lab.impl.CoreImpl
		 * @see ringside.model.lab.impl.LabPackageImpl#getCore()
		 * @generated
		 */
		EClass CORE = eINSTANCE.getCore();

		/**
		 * The meta object literal for the '<em><b>L1</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CORE__L1 = eINSTANCE.getCore_L1();

		/**
		 * The meta object literal for the '<em><b>L2</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CORE__L2 = eINSTANCE.getCore_L2();

		/**
		 * The meta object literal for the '<em><b>Class Of Service</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CORE__CLASS_OF_SERVICE = eINSTANCE.getCore_ClassOfService();

		/**
		 * The meta object literal for the '{@link ringside.model.lab.impl.CacheImpl <em>Cache</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see ringside.model.lab.impl.CacheImpl
		 * @see ringside.model.lab.impl.LabPackageImpl#getCache()
		 * @generated
		 */
		EClass CACHE = eINSTANCE.getCache();

		/**
		 * The meta object literal for the '<em><b>Sets</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CACHE__SETS = eINSTANCE.getCache_Sets();

		/**
		 * The meta object literal for the '<em><b>Ways</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CACHE__WAYS = eINSTANCE.getCache_Ways();

		/**
		 * The meta object literal for the '<em><b>Replacement</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CACHE__REPLACEMENT = eINSTANCE.getCache_Replacement();

		/**
		 * The meta object literal for the '<em><b>Inclusion</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CACHE__INCLUSION = eINSTANCE.getCache_Inclusion();

		/**
		 * The meta object literal for the '<em><b>Io Ways Mask</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CACHE__IO_WAYS_MASK = eINSTANCE.getCache_IoWaysMask();

		/**
		 * The meta object literal for the '<em><b>Copy Ways Mask</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CACHE__COPY_WAYS_MASK = eINSTANCE.getCache_CopyWaysMask();

		/**
		 * The meta object literal for the '<em><b>Prefetch Next Line</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CACHE__PREFETCH_NEXT_LINE = eINSTANCE.getCache_PrefetchNextLine();

		/**
		 * The meta object literal for the '{@link ringside.model.lab.impl.ClassOfServiceImpl <em>Class Of Service</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see ringside.model.lab.impl.ClassOfServiceImpl
		 * @see ringside.model.lab.impl.LabPackageImpl#getClassOfService()
		 * @generated
		 */
		EClass CLASS_OF_SERVICE = eINSTANCE.getClassOfService();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLASS_OF_SERVICE__NUMBER = eINSTANCE.getClassOfService_Number();

		/**
		 * The meta object literal for the '<em><b>Capacity Mask</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLASS_OF_SERVICE__CAPACITY_MASK = eINSTANCE.getClassOfService_CapacityMask();

		/**
		 * The meta object literal for the '{@link ringside.model.lab.impl.MemoryImpl <em>Memory</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see ringside.model.lab.impl.MemoryImpl
		 * @see ringside.model.lab.impl.LabPackageImpl#getMemory()
		 * @generated
		 */
		EClass MEMORY = eINSTANCE.getMemory();

		/**
		 * The meta object literal for the '{@link ringside.model.lab.impl.NicImpl <em>Nic</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see ringside.model.lab.impl.NicImpl
		 * @see ringside.model.lab.impl.LabPackageImpl#getNic()
		 * @generated
		 */
		EClass NIC = eINSTANCE.getNic();

		/**
		 * The meta object literal for the '<em><b>Bits Per Second</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NIC__BITS_PER_SECOND = eINSTANCE.getNic_BitsPerSecond();

		/**
		 * The meta object literal for the '<em><b>Rx Ring Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NIC__RX_RING_SIZE = eINSTANCE.getNic_RxRingSize();

		/**
		 * The meta object literal for the '<em><b>Tx Ring Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NIC__TX_RING_SIZE = eINSTANCE.getNic_TxRingSize();

		/**
		 * The meta object literal for the '<em><b>Buffer Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NIC__BUFFER_BYTES = eINSTANCE.getNic_BufferBytes();

		/**
		 * The meta object literal for the '<em><b>Direct Cache Access</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NIC__DIRECT_CACHE_ACCESS = eINSTANCE.getNic_DirectCacheAccess();

		/**
		 * The meta object literal for the '<em><b>Host Polls</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NIC__HOST_POLLS = eINSTANCE.getNic_HostPolls();

		/**
		 * The meta object literal for the '{@link ringside.model.lab.impl.HostImpl <em>Host</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see ringside.model.lab.impl.HostImpl
		 * @see ringside.model.lab.impl.LabPackageImpl#getHost()
		 * @generated
		 */
		EClass HOST = eINSTANCE.getHost();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST__KIND = eINSTANCE.getHost_Kind();

		/**
		 * The meta object literal for the '<em><b>Copy Target</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST__COPY_TARGET = eINSTANCE.getHost_CopyTarget();

		/**
		 * The meta object literal for the '<em><b>Portion Mode</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST__PORTION_MODE = eINSTANCE.getHost_PortionMode();

		/**
		 * The meta object literal for the '<em><b>Portion Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST__PORTION_BYTES = eINSTANCE.getHost_PortionBytes();

		/**
		 * The meta object literal for the '<em><b>Fetch Mode</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST__FETCH_MODE = eINSTANCE.getHost_FetchMode();

		/**
		 * The meta object literal for the '<em><b>Fan Out</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST__FAN_OUT = eINSTANCE.getHost_FanOut();

		/**
		 * The meta object literal for the '<em><b>Transmit Mode</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST__TRANSMIT_MODE = eINSTANCE.getHost_TransmitMode();

		/**
		 * The meta object literal for the '<em><b>Batch Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST__BATCH_SIZE = eINSTANCE.getHost_BatchSize();

		/**
		 * The meta object literal for the '<em><b>Core</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HOST__CORE = eINSTANCE.getHost_Core();

		/**
		 * The meta object literal for the '<em><b>Classifier</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HOST__CLASSIFIER = eINSTANCE.getHost_Classifier();

		/**
		 * The meta object literal for the '{@link ringside.model.lab.impl.ClassifierImpl <em>Classifier</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see ringside.model.lab.impl.ClassifierImpl
		 * @see ringside.model.lab.impl.LabPackageImpl#getClassifier()
		 * @generated
		 */
		EClass CLASSIFIER = eINSTANCE.getClassifier();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLASSIFIER__KEY = eINSTANCE.getClassifier_Key();

		/**
		 * The meta object literal for the '{@link ringside.model.lab.impl.VirtualSwitchImpl <em>Virtual Switch</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see ringside.model.lab.impl.VirtualSwitchImpl
		 * @see ringside.model.lab.impl.LabPackageImpl#getVirtualSwitch()
		 * @generated
		 */
		EClass VIRTUAL_SWITCH = eINSTANCE.getVirtualSwitch();

		/**
		 * The meta object literal for the '<em><b>Exact Match Entries</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTUAL_SWITCH__EXACT_MATCH_ENTRIES = eINSTANCE.getVirtualSwitch_ExactMatchEntries();

		/**
		 * The meta object literal for the '<em><b>Insert Inverse Probability</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTUAL_SWITCH__INSERT_INVERSE_PROBABILITY = eINSTANCE.getVirtualSwitch_InsertInverseProbability();

		/**
		 * The meta object literal for the '<em><b>Rule Push</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTUAL_SWITCH__RULE_PUSH = eINSTANCE.getVirtualSwitch_RulePush();

		/**
		 * The meta object literal for the '<em><b>Rule Push After</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTUAL_SWITCH__RULE_PUSH_AFTER = eINSTANCE.getVirtualSwitch_RulePushAfter();

		/**
		 * The meta object literal for the '<em><b>Rule Push Delay Nanos</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTUAL_SWITCH__RULE_PUSH_DELAY_NANOS = eINSTANCE.getVirtualSwitch_RulePushDelayNanos();

		/**
		 * The meta object literal for the '<em><b>Revoke Delay Nanos</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTUAL_SWITCH__REVOKE_DELAY_NANOS = eINSTANCE.getVirtualSwitch_RevokeDelayNanos();

		/**
		 * The meta object literal for the '<em><b>Max Idle Millis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTUAL_SWITCH__MAX_IDLE_MILLIS = eINSTANCE.getVirtualSwitch_MaxIdleMillis();

		/**
		 * The meta object literal for the '<em><b>Flow Limit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTUAL_SWITCH__FLOW_LIMIT = eINSTANCE.getVirtualSwitch_FlowLimit();

		/**
		 * The meta object literal for the '<em><b>Flow Rules</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VIRTUAL_SWITCH__FLOW_RULES = eINSTANCE.getVirtualSwitch_FlowRules();

		/**
		 * The meta object literal for the '{@link ringside.model.lab.impl.FlowRuleImpl <em>Flow Rule</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see ringside.model.lab.impl.FlowRuleImpl
		 * @see ringside.model.lab.impl.LabPackageImpl#getFlowRule()
		 * @generated
		 */
		EClass FLOW_RULE = eINSTANCE.getFlowRule();

		/**
		 * The meta object literal for the '<em><b>Enabled</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FLOW_RULE__ENABLED = eINSTANCE.getFlowRule_Enabled();

		/**
		 * The meta object literal for the '<em><b>Priority</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FLOW_RULE__PRIORITY = eINSTANCE.getFlowRule_Priority();

		/**
		 * The meta object literal for the '<em><b>Chain</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FLOW_RULE__CHAIN = eINSTANCE.getFlowRule_Chain();

		/**
		 * The meta object literal for the '<em><b>Output</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FLOW_RULE__OUTPUT = eINSTANCE.getFlowRule_Output();

		/**
		 * The meta object literal for the '<em><b>Match</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FLOW_RULE__MATCH = eINSTANCE.getFlowRule_Match();

		/**
		 * The meta object literal for the '{@link ringside.model.lab.impl.PacketMatchImpl <em>Packet Match</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see ringside.model.lab.impl.PacketMatchImpl
		 * @see ringside.model.lab.impl.LabPackageImpl#getPacketMatch()
		 * @generated
		 */
		EClass PACKET_MATCH = eINSTANCE.getPacketMatch();

		/**
		 * The meta object literal for the '<em><b>Src Mac</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PACKET_MATCH__SRC_MAC = eINSTANCE.getPacketMatch_SrcMac();

		/**
		 * The meta object literal for the '<em><b>Dst Mac</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PACKET_MATCH__DST_MAC = eINSTANCE.getPacketMatch_DstMac();

		/**
		 * The meta object literal for the '<em><b>Vlan</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PACKET_MATCH__VLAN = eINSTANCE.getPacketMatch_Vlan();

		/**
		 * The meta object literal for the '<em><b>Src Ip</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PACKET_MATCH__SRC_IP = eINSTANCE.getPacketMatch_SrcIp();

		/**
		 * The meta object literal for the '<em><b>Dst Ip</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PACKET_MATCH__DST_IP = eINSTANCE.getPacketMatch_DstIp();

		/**
		 * The meta object literal for the '<em><b>Protocol</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PACKET_MATCH__PROTOCOL = eINSTANCE.getPacketMatch_Protocol();

		/**
		 * The meta object literal for the '<em><b>Src Port</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PACKET_MATCH__SRC_PORT = eINSTANCE.getPacketMatch_SrcPort();

		/**
		 * The meta object literal for the '<em><b>Dst Port</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PACKET_MATCH__DST_PORT = eINSTANCE.getPacketMatch_DstPort();

		/**
		 * The meta object literal for the '{@link ringside.model.lab.impl.VirtualMachineImpl <em>Virtual Machine</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see ringside.model.lab.impl.VirtualMachineImpl
		 * @see ringside.model.lab.impl.LabPackageImpl#getVirtualMachine()
		 * @generated
		 */
		EClass VIRTUAL_MACHINE = eINSTANCE.getVirtualMachine();

		/**
		 * The meta object literal for the '<em><b>Driver</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTUAL_MACHINE__DRIVER = eINSTANCE.getVirtualMachine_Driver();

		/**
		 * The meta object literal for the '<em><b>Napi Budget</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTUAL_MACHINE__NAPI_BUDGET = eINSTANCE.getVirtualMachine_NapiBudget();

		/**
		 * The meta object literal for the '<em><b>Recheck After Enable</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTUAL_MACHINE__RECHECK_AFTER_ENABLE = eINSTANCE.getVirtualMachine_RecheckAfterEnable();

		/**
		 * The meta object literal for the '<em><b>Interrupt Injection</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTUAL_MACHINE__INTERRUPT_INJECTION = eINSTANCE.getVirtualMachine_InterruptInjection();

		/**
		 * The meta object literal for the '<em><b>Private Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTUAL_MACHINE__PRIVATE_BYTES = eINSTANCE.getVirtualMachine_PrivateBytes();

		/**
		 * The meta object literal for the '<em><b>Core</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VIRTUAL_MACHINE__CORE = eINSTANCE.getVirtualMachine_Core();

		/**
		 * The meta object literal for the '<em><b>Vnic</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VIRTUAL_MACHINE__VNIC = eINSTANCE.getVirtualMachine_Vnic();

		/**
		 * The meta object literal for the '<em><b>Function</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VIRTUAL_MACHINE__FUNCTION = eINSTANCE.getVirtualMachine_Function();

		/**
		 * The meta object literal for the '<em><b>Transfer</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VIRTUAL_MACHINE__TRANSFER = eINSTANCE.getVirtualMachine_Transfer();

		/**
		 * The meta object literal for the '{@link ringside.model.lab.impl.VirtualNicImpl <em>Virtual Nic</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see ringside.model.lab.impl.VirtualNicImpl
		 * @see ringside.model.lab.impl.LabPackageImpl#getVirtualNic()
		 * @generated
		 */
		EClass VIRTUAL_NIC = eINSTANCE.getVirtualNic();

		/**
		 * The meta object literal for the '<em><b>Mac Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTUAL_NIC__MAC_ADDRESS = eINSTANCE.getVirtualNic_MacAddress();

		/**
		 * The meta object literal for the '<em><b>Ip Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTUAL_NIC__IP_ADDRESS = eINSTANCE.getVirtualNic_IpAddress();

		/**
		 * The meta object literal for the '<em><b>Multicast Groups</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTUAL_NIC__MULTICAST_GROUPS = eINSTANCE.getVirtualNic_MulticastGroups();

		/**
		 * The meta object literal for the '<em><b>Rx</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VIRTUAL_NIC__RX = eINSTANCE.getVirtualNic_Rx();

		/**
		 * The meta object literal for the '<em><b>Tx</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VIRTUAL_NIC__TX = eINSTANCE.getVirtualNic_Tx();

		/**
		 * The meta object literal for the '{@link ringside.model.lab.impl.VirtqueueImpl <em>Virtqueue</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see ringside.model.lab.impl.VirtqueueImpl
		 * @see ringside.model.lab.impl.LabPackageImpl#getVirtqueue()
		 * @generated
		 */
		EClass VIRTQUEUE = eINSTANCE.getVirtqueue();

		/**
		 * The meta object literal for the '<em><b>Format</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTQUEUE__FORMAT = eINSTANCE.getVirtqueue_Format();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTQUEUE__SIZE = eINSTANCE.getVirtqueue_Size();

		/**
		 * The meta object literal for the '<em><b>Buffer Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTQUEUE__BUFFER_BYTES = eINSTANCE.getVirtqueue_BufferBytes();

		/**
		 * The meta object literal for the '<em><b>Notify</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTQUEUE__NOTIFY = eINSTANCE.getVirtqueue_Notify();

		/**
		 * The meta object literal for the '<em><b>Max Packets</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTQUEUE__MAX_PACKETS = eINSTANCE.getVirtqueue_MaxPackets();

		/**
		 * The meta object literal for the '<em><b>Max Usecs</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTQUEUE__MAX_USECS = eINSTANCE.getVirtqueue_MaxUsecs();

		/**
		 * The meta object literal for the '<em><b>Refill Threshold</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTQUEUE__REFILL_THRESHOLD = eINSTANCE.getVirtqueue_RefillThreshold();

		/**
		 * The meta object literal for the '<em><b>Full Policy</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTQUEUE__FULL_POLICY = eINSTANCE.getVirtqueue_FullPolicy();

		/**
		 * The meta object literal for the '<em><b>Retries</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTQUEUE__RETRIES = eINSTANCE.getVirtqueue_Retries();

		/**
		 * The meta object literal for the '<em><b>Buffer Pool</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VIRTQUEUE__BUFFER_POOL = eINSTANCE.getVirtqueue_BufferPool();

		/**
		 * The meta object literal for the '{@link ringside.model.lab.impl.NetworkFunctionImpl <em>Network Function</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see ringside.model.lab.impl.NetworkFunctionImpl
		 * @see ringside.model.lab.impl.LabPackageImpl#getNetworkFunction()
		 * @generated
		 */
		EClass NETWORK_FUNCTION = eINSTANCE.getNetworkFunction();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK_FUNCTION__KIND = eINSTANCE.getNetworkFunction_Kind();

		/**
		 * The meta object literal for the '<em><b>Bytes Read</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK_FUNCTION__BYTES_READ = eINSTANCE.getNetworkFunction_BytesRead();

		/**
		 * The meta object literal for the '<em><b>Rules</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NETWORK_FUNCTION__RULES = eINSTANCE.getNetworkFunction_Rules();

		/**
		 * The meta object literal for the '{@link ringside.model.lab.impl.FunctionRuleImpl <em>Function Rule</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see ringside.model.lab.impl.FunctionRuleImpl
		 * @see ringside.model.lab.impl.LabPackageImpl#getFunctionRule()
		 * @generated
		 */
		EClass FUNCTION_RULE = eINSTANCE.getFunctionRule();

		/**
		 * The meta object literal for the '<em><b>Enabled</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FUNCTION_RULE__ENABLED = eINSTANCE.getFunctionRule_Enabled();

		/**
		 * The meta object literal for the '<em><b>Verdict</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FUNCTION_RULE__VERDICT = eINSTANCE.getFunctionRule_Verdict();

		/**
		 * The meta object literal for the '<em><b>New Src Mac</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FUNCTION_RULE__NEW_SRC_MAC = eINSTANCE.getFunctionRule_NewSrcMac();

		/**
		 * The meta object literal for the '<em><b>New Dst Mac</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FUNCTION_RULE__NEW_DST_MAC = eINSTANCE.getFunctionRule_NewDstMac();

		/**
		 * The meta object literal for the '<em><b>New Src Ip</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FUNCTION_RULE__NEW_SRC_IP = eINSTANCE.getFunctionRule_NewSrcIp();

		/**
		 * The meta object literal for the '<em><b>New Dst Ip</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FUNCTION_RULE__NEW_DST_IP = eINSTANCE.getFunctionRule_NewDstIp();

		/**
		 * The meta object literal for the '<em><b>New Src Port</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FUNCTION_RULE__NEW_SRC_PORT = eINSTANCE.getFunctionRule_NewSrcPort();

		/**
		 * The meta object literal for the '<em><b>New Dst Port</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FUNCTION_RULE__NEW_DST_PORT = eINSTANCE.getFunctionRule_NewDstPort();

		/**
		 * The meta object literal for the '<em><b>Match</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FUNCTION_RULE__MATCH = eINSTANCE.getFunctionRule_Match();

		/**
		 * The meta object literal for the '{@link ringside.model.lab.impl.TransferComponentImpl <em>Transfer Component</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see ringside.model.lab.impl.TransferComponentImpl
		 * @see ringside.model.lab.impl.LabPackageImpl#getTransferComponent()
		 * @generated
		 */
		EClass TRANSFER_COMPONENT = eINSTANCE.getTransferComponent();

		/**
		 * The meta object literal for the '<em><b>Default Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSFER_COMPONENT__DEFAULT_PATH = eINSTANCE.getTransferComponent_DefaultPath();

		/**
		 * The meta object literal for the '<em><b>Table Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSFER_COMPONENT__TABLE_SIZE = eINSTANCE.getTransferComponent_TableSize();

		/**
		 * The meta object literal for the '<em><b>Idle Timeout Millis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSFER_COMPONENT__IDLE_TIMEOUT_MILLIS = eINSTANCE.getTransferComponent_IdleTimeoutMillis();

		/**
		 * The meta object literal for the '<em><b>Rules</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TRANSFER_COMPONENT__RULES = eINSTANCE.getTransferComponent_Rules();

		/**
		 * The meta object literal for the '{@link ringside.model.lab.impl.RoutingRuleImpl <em>Routing Rule</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see ringside.model.lab.impl.RoutingRuleImpl
		 * @see ringside.model.lab.impl.LabPackageImpl#getRoutingRule()
		 * @generated
		 */
		EClass ROUTING_RULE = eINSTANCE.getRoutingRule();

		/**
		 * The meta object literal for the '<em><b>Enabled</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROUTING_RULE__ENABLED = eINSTANCE.getRoutingRule_Enabled();

		/**
		 * The meta object literal for the '<em><b>Priority</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROUTING_RULE__PRIORITY = eINSTANCE.getRoutingRule_Priority();

		/**
		 * The meta object literal for the '<em><b>Action</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROUTING_RULE__ACTION = eINSTANCE.getRoutingRule_Action();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROUTING_RULE__TARGET = eINSTANCE.getRoutingRule_Target();

		/**
		 * The meta object literal for the '<em><b>Match</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROUTING_RULE__MATCH = eINSTANCE.getRoutingRule_Match();

		/**
		 * The meta object literal for the '{@link ringside.model.lab.impl.SharedMemoryRegionImpl <em>Shared Memory Region</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see ringside.model.lab.impl.SharedMemoryRegionImpl
		 * @see ringside.model.lab.impl.LabPackageImpl#getSharedMemoryRegion()
		 * @generated
		 */
		EClass SHARED_MEMORY_REGION = eINSTANCE.getSharedMemoryRegion();

		/**
		 * The meta object literal for the '<em><b>Mapping</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SHARED_MEMORY_REGION__MAPPING = eINSTANCE.getSharedMemoryRegion_Mapping();

		/**
		 * The meta object literal for the '<em><b>Hand Off</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SHARED_MEMORY_REGION__HAND_OFF = eINSTANCE.getSharedMemoryRegion_HandOff();

		/**
		 * The meta object literal for the '<em><b>Full Policy</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SHARED_MEMORY_REGION__FULL_POLICY = eINSTANCE.getSharedMemoryRegion_FullPolicy();

		/**
		 * The meta object literal for the '<em><b>Buffers</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SHARED_MEMORY_REGION__BUFFERS = eINSTANCE.getSharedMemoryRegion_Buffers();

		/**
		 * The meta object literal for the '<em><b>Buffer Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SHARED_MEMORY_REGION__BUFFER_BYTES = eINSTANCE.getSharedMemoryRegion_BufferBytes();

		/**
		 * The meta object literal for the '<em><b>Members</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SHARED_MEMORY_REGION__MEMBERS = eINSTANCE.getSharedMemoryRegion_Members();

		/**
		 * The meta object literal for the '{@link ringside.model.lab.impl.EndpointImpl <em>Endpoint</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see ringside.model.lab.impl.EndpointImpl
		 * @see ringside.model.lab.impl.LabPackageImpl#getEndpoint()
		 * @generated
		 */
		EClass ENDPOINT = eINSTANCE.getEndpoint();

		/**
		 * The meta object literal for the '<em><b>Mac Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENDPOINT__MAC_ADDRESS = eINSTANCE.getEndpoint_MacAddress();

		/**
		 * The meta object literal for the '<em><b>Ip Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENDPOINT__IP_ADDRESS = eINSTANCE.getEndpoint_IpAddress();

		/**
		 * The meta object literal for the '{@link ringside.model.lab.impl.LinkImpl <em>Link</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see ringside.model.lab.impl.LinkImpl
		 * @see ringside.model.lab.impl.LabPackageImpl#getLink()
		 * @generated
		 */
		EClass LINK = eINSTANCE.getLink();

		/**
		 * The meta object literal for the '<em><b>Endpoint</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LINK__ENDPOINT = eINSTANCE.getLink_Endpoint();

		/**
		 * The meta object literal for the '<em><b>Nic</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LINK__NIC = eINSTANCE.getLink_Nic();

		/**
		 * The meta object literal for the '<em><b>Bits Per Second</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LINK__BITS_PER_SECOND = eINSTANCE.getLink_BitsPerSecond();

		/**
		 * The meta object literal for the '<em><b>Propagation Nanos</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LINK__PROPAGATION_NANOS = eINSTANCE.getLink_PropagationNanos();

		/**
		 * The meta object literal for the '{@link ringside.model.lab.impl.CostTableImpl <em>Cost Table</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see ringside.model.lab.impl.CostTableImpl
		 * @see ringside.model.lab.impl.LabPackageImpl#getCostTable()
		 * @generated
		 */
		EClass COST_TABLE = eINSTANCE.getCostTable();

		/**
		 * The meta object literal for the '<em><b>Preset</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COST_TABLE__PRESET = eINSTANCE.getCostTable_Preset();

		/**
		 * The meta object literal for the '<em><b>Overrides</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COST_TABLE__OVERRIDES = eINSTANCE.getCostTable_Overrides();

		/**
		 * The meta object literal for the '{@link ringside.model.lab.impl.CostOverrideImpl <em>Cost Override</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see ringside.model.lab.impl.CostOverrideImpl
		 * @see ringside.model.lab.impl.LabPackageImpl#getCostOverride()
		 * @generated
		 */
		EClass COST_OVERRIDE = eINSTANCE.getCostOverride();

		/**
		 * The meta object literal for the '<em><b>Cost</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COST_OVERRIDE__COST = eINSTANCE.getCostOverride_Cost();

		/**
		 * The meta object literal for the '<em><b>Thousandths</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COST_OVERRIDE__THOUSANDTHS = eINSTANCE.getCostOverride_Thousandths();

		/**
		 * The meta object literal for the '{@link ringside.model.lab.impl.ScenarioImpl <em>Scenario</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see ringside.model.lab.impl.ScenarioImpl
		 * @see ringside.model.lab.impl.LabPackageImpl#getScenario()
		 * @generated
		 */
		EClass SCENARIO = eINSTANCE.getScenario();

		/**
		 * The meta object literal for the '<em><b>Seed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCENARIO__SEED = eINSTANCE.getScenario_Seed();

		/**
		 * The meta object literal for the '<em><b>Max Nanos</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCENARIO__MAX_NANOS = eINSTANCE.getScenario_MaxNanos();

		/**
		 * The meta object literal for the '<em><b>Traffic</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCENARIO__TRAFFIC = eINSTANCE.getScenario_Traffic();

		/**
		 * The meta object literal for the '<em><b>Actions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCENARIO__ACTIONS = eINSTANCE.getScenario_Actions();

		/**
		 * The meta object literal for the '{@link ringside.model.lab.impl.TrafficImpl <em>Traffic</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see ringside.model.lab.impl.TrafficImpl
		 * @see ringside.model.lab.impl.LabPackageImpl#getTraffic()
		 * @generated
		 */
		EClass TRAFFIC = eINSTANCE.getTraffic();

		/**
		 * The meta object literal for the '<em><b>At Nanos</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAFFIC__AT_NANOS = eINSTANCE.getTraffic_AtNanos();

		/**
		 * The meta object literal for the '<em><b>Length Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAFFIC__LENGTH_BYTES = eINSTANCE.getTraffic_LengthBytes();

		/**
		 * The meta object literal for the '<em><b>Endpoint</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TRAFFIC__ENDPOINT = eINSTANCE.getTraffic_Endpoint();

		/**
		 * The meta object literal for the '<em><b>Header</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TRAFFIC__HEADER = eINSTANCE.getTraffic_Header();

		/**
		 * The meta object literal for the '{@link ringside.model.lab.impl.PacketSpecImpl <em>Packet Spec</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see ringside.model.lab.impl.PacketSpecImpl
		 * @see ringside.model.lab.impl.LabPackageImpl#getPacketSpec()
		 * @generated
		 */
		EClass PACKET_SPEC = eINSTANCE.getPacketSpec();

		/**
		 * The meta object literal for the '{@link ringside.model.lab.impl.GeneratorImpl <em>Generator</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see ringside.model.lab.impl.GeneratorImpl
		 * @see ringside.model.lab.impl.LabPackageImpl#getGenerator()
		 * @generated
		 */
		EClass GENERATOR = eINSTANCE.getGenerator();

		/**
		 * The meta object literal for the '<em><b>Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GENERATOR__COUNT = eINSTANCE.getGenerator_Count();

		/**
		 * The meta object literal for the '<em><b>Packets Per Second</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GENERATOR__PACKETS_PER_SECOND = eINSTANCE.getGenerator_PacketsPerSecond();

		/**
		 * The meta object literal for the '<em><b>Arrivals</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GENERATOR__ARRIVALS = eINSTANCE.getGenerator_Arrivals();

		/**
		 * The meta object literal for the '<em><b>Flows</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GENERATOR__FLOWS = eINSTANCE.getGenerator_Flows();

		/**
		 * The meta object literal for the '{@link ringside.model.lab.impl.PacketHeaderImpl <em>Packet Header</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see ringside.model.lab.impl.PacketHeaderImpl
		 * @see ringside.model.lab.impl.LabPackageImpl#getPacketHeader()
		 * @generated
		 */
		EClass PACKET_HEADER = eINSTANCE.getPacketHeader();

		/**
		 * The meta object literal for the '<em><b>Src Mac</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PACKET_HEADER__SRC_MAC = eINSTANCE.getPacketHeader_SrcMac();

		/**
		 * The meta object literal for the '<em><b>Dst Mac</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PACKET_HEADER__DST_MAC = eINSTANCE.getPacketHeader_DstMac();

		/**
		 * The meta object literal for the '<em><b>Vlan</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PACKET_HEADER__VLAN = eINSTANCE.getPacketHeader_Vlan();

		/**
		 * The meta object literal for the '<em><b>Src Ip</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PACKET_HEADER__SRC_IP = eINSTANCE.getPacketHeader_SrcIp();

		/**
		 * The meta object literal for the '<em><b>Dst Ip</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PACKET_HEADER__DST_IP = eINSTANCE.getPacketHeader_DstIp();

		/**
		 * The meta object literal for the '<em><b>Protocol</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PACKET_HEADER__PROTOCOL = eINSTANCE.getPacketHeader_Protocol();

		/**
		 * The meta object literal for the '<em><b>Src Port</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PACKET_HEADER__SRC_PORT = eINSTANCE.getPacketHeader_SrcPort();

		/**
		 * The meta object literal for the '<em><b>Dst Port</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PACKET_HEADER__DST_PORT = eINSTANCE.getPacketHeader_DstPort();

		/**
		 * The meta object literal for the '{@link ringside.model.lab.impl.TimedActionImpl <em>Timed Action</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see ringside.model.lab.impl.TimedActionImpl
		 * @see ringside.model.lab.impl.LabPackageImpl#getTimedAction()
		 * @generated
		 */
		EClass TIMED_ACTION = eINSTANCE.getTimedAction();

		/**
		 * The meta object literal for the '<em><b>At Nanos</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIMED_ACTION__AT_NANOS = eINSTANCE.getTimedAction_AtNanos();

		/**
		 * The meta object literal for the '<em><b>Action</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIMED_ACTION__ACTION = eINSTANCE.getTimedAction_Action();

		/**
		 * The meta object literal for the '<em><b>Element</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TIMED_ACTION__ELEMENT = eINSTANCE.getTimedAction_Element();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIMED_ACTION__VALUE = eINSTANCE.getTimedAction_Value();

		/**
		 * The meta object literal for the '{@link ringside.model.lab.impl.DiagramLayoutImpl <em>Diagram Layout</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see ringside.model.lab.impl.DiagramLayoutImpl
		 * @see ringside.model.lab.impl.LabPackageImpl#getDiagramLayout()
		 * @generated
		 */
		EClass DIAGRAM_LAYOUT = eINSTANCE.getDiagramLayout();

		/**
		 * The meta object literal for the '<em><b>Nodes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DIAGRAM_LAYOUT__NODES = eINSTANCE.getDiagramLayout_Nodes();

		/**
		 * The meta object literal for the '{@link ringside.model.lab.impl.NodeLayoutImpl <em>Node Layout</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see ringside.model.lab.impl.NodeLayoutImpl
		 * @see ringside.model.lab.impl.LabPackageImpl#getNodeLayout()
		 * @generated
		 */
		EClass NODE_LAYOUT = eINSTANCE.getNodeLayout();

		/**
		 * The meta object literal for the '<em><b>Element</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NODE_LAYOUT__ELEMENT = eINSTANCE.getNodeLayout_Element();

		/**
		 * The meta object literal for the '<em><b>X</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE_LAYOUT__X = eINSTANCE.getNodeLayout_X();

		/**
		 * The meta object literal for the '<em><b>Y</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE_LAYOUT__Y = eINSTANCE.getNodeLayout_Y();

		/**
		 * The meta object literal for the '<em><b>Width</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE_LAYOUT__WIDTH = eINSTANCE.getNodeLayout_Width();

		/**
		 * The meta object literal for the '<em><b>Height</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE_LAYOUT__HEIGHT = eINSTANCE.getNodeLayout_Height();

		/**
		 * The meta object literal for the '<em><b>Placed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE_LAYOUT__PLACED = eINSTANCE.getNodeLayout_Placed();

		/**
		 * The meta object literal for the '<em><b>Collapsed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE_LAYOUT__COLLAPSED = eINSTANCE.getNodeLayout_Collapsed();

		/**
		 * The meta object literal for the '<em><b>Column</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE_LAYOUT__COLUMN = eINSTANCE.getNodeLayout_Column();

		/**
		 * The meta object literal for the '{@link ringside.model.lab.PagePlacement <em>Page Placement</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see ringside.model.lab.PagePlacement
		 * @see ringside.model.lab.impl.LabPackageImpl#getPagePlacement()
		 * @generated
		 */
		EEnum PAGE_PLACEMENT = eINSTANCE.getPagePlacement();

		/**
		 * The meta object literal for the '{@link ringside.model.lab.Replacement <em>Replacement</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see ringside.model.lab.Replacement
		 * @see ringside.model.lab.impl.LabPackageImpl#getReplacement()
		 * @generated
		 */
		EEnum REPLACEMENT = eINSTANCE.getReplacement();

		/**
		 * The meta object literal for the '{@link ringside.model.lab.Inclusion <em>Inclusion</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see ringside.model.lab.Inclusion
		 * @see ringside.model.lab.impl.LabPackageImpl#getInclusion()
		 * @generated
		 */
		EEnum INCLUSION = eINSTANCE.getInclusion();

		/**
		 * The meta object literal for the '{@link ringside.model.lab.HostKind <em>Host Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see ringside.model.lab.HostKind
		 * @see ringside.model.lab.impl.LabPackageImpl#getHostKind()
		 * @generated
		 */
		EEnum HOST_KIND = eINSTANCE.getHostKind();

		/**
		 * The meta object literal for the '{@link ringside.model.lab.CopyTarget <em>Copy Target</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see ringside.model.lab.CopyTarget
		 * @see ringside.model.lab.impl.LabPackageImpl#getCopyTarget()
		 * @generated
		 */
		EEnum COPY_TARGET = eINSTANCE.getCopyTarget();

		/**
		 * The meta object literal for the '{@link ringside.model.lab.PortionMode <em>Portion Mode</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see ringside.model.lab.PortionMode
		 * @see ringside.model.lab.impl.LabPackageImpl#getPortionMode()
		 * @generated
		 */
		EEnum PORTION_MODE = eINSTANCE.getPortionMode();

		/**
		 * The meta object literal for the '{@link ringside.model.lab.FetchMode <em>Fetch Mode</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see ringside.model.lab.FetchMode
		 * @see ringside.model.lab.impl.LabPackageImpl#getFetchMode()
		 * @generated
		 */
		EEnum FETCH_MODE = eINSTANCE.getFetchMode();

		/**
		 * The meta object literal for the '{@link ringside.model.lab.FanOut <em>Fan Out</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see ringside.model.lab.FanOut
		 * @see ringside.model.lab.impl.LabPackageImpl#getFanOut()
		 * @generated
		 */
		EEnum FAN_OUT = eINSTANCE.getFanOut();

		/**
		 * The meta object literal for the '{@link ringside.model.lab.RuleKey <em>Rule Key</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see ringside.model.lab.RuleKey
		 * @see ringside.model.lab.impl.LabPackageImpl#getRuleKey()
		 * @generated
		 */
		EEnum RULE_KEY = eINSTANCE.getRuleKey();

		/**
		 * The meta object literal for the '{@link ringside.model.lab.RulePush <em>Rule Push</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see ringside.model.lab.RulePush
		 * @see ringside.model.lab.impl.LabPackageImpl#getRulePush()
		 * @generated
		 */
		EEnum RULE_PUSH = eINSTANCE.getRulePush();

		/**
		 * The meta object literal for the '{@link ringside.model.lab.Protocol <em>Protocol</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see ringside.model.lab.Protocol
		 * @see ringside.model.lab.impl.LabPackageImpl#getProtocol()
		 * @generated
		 */
		EEnum PROTOCOL = eINSTANCE.getProtocol();

		/**
		 * The meta object literal for the '{@link ringside.model.lab.DriverMode <em>Driver Mode</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see ringside.model.lab.DriverMode
		 * @see ringside.model.lab.impl.LabPackageImpl#getDriverMode()
		 * @generated
		 */
		EEnum DRIVER_MODE = eINSTANCE.getDriverMode();

		/**
		 * The meta object literal for the '{@link ringside.model.lab.TransmitMode <em>Transmit Mode</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see ringside.model.lab.TransmitMode
		 * @see ringside.model.lab.impl.LabPackageImpl#getTransmitMode()
		 * @generated
		 */
		EEnum TRANSMIT_MODE = eINSTANCE.getTransmitMode();

		/**
		 * The meta object literal for the '{@link ringside.model.lab.InjectMode <em>Inject Mode</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see ringside.model.lab.InjectMode
		 * @see ringside.model.lab.impl.LabPackageImpl#getInjectMode()
		 * @generated
		 */
		EEnum INJECT_MODE = eINSTANCE.getInjectMode();

		/**
		 * The meta object literal for the '{@link ringside.model.lab.RingFormat <em>Ring Format</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see ringside.model.lab.RingFormat
		 * @see ringside.model.lab.impl.LabPackageImpl#getRingFormat()
		 * @generated
		 */
		EEnum RING_FORMAT = eINSTANCE.getRingFormat();

		/**
		 * The meta object literal for the '{@link ringside.model.lab.NotifyMode <em>Notify Mode</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see ringside.model.lab.NotifyMode
		 * @see ringside.model.lab.impl.LabPackageImpl#getNotifyMode()
		 * @generated
		 */
		EEnum NOTIFY_MODE = eINSTANCE.getNotifyMode();

		/**
		 * The meta object literal for the '{@link ringside.model.lab.FullPolicy <em>Full Policy</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see ringside.model.lab.FullPolicy
		 * @see ringside.model.lab.impl.LabPackageImpl#getFullPolicy()
		 * @generated
		 */
		EEnum FULL_POLICY = eINSTANCE.getFullPolicy();

		/**
		 * The meta object literal for the '{@link ringside.model.lab.FunctionKind <em>Function Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see ringside.model.lab.FunctionKind
		 * @see ringside.model.lab.impl.LabPackageImpl#getFunctionKind()
		 * @generated
		 */
		EEnum FUNCTION_KIND = eINSTANCE.getFunctionKind();

		/**
		 * The meta object literal for the '{@link ringside.model.lab.Verdict <em>Verdict</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see ringside.model.lab.Verdict
		 * @see ringside.model.lab.impl.LabPackageImpl#getVerdict()
		 * @generated
		 */
		EEnum VERDICT = eINSTANCE.getVerdict();

		/**
		 * The meta object literal for the '{@link ringside.model.lab.Path <em>Path</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see ringside.model.lab.Path
		 * @see ringside.model.lab.impl.LabPackageImpl#getPath()
		 * @generated
		 */
		EEnum PATH = eINSTANCE.getPath();

		/**
		 * The meta object literal for the '{@link ringside.model.lab.RuleAction <em>Rule Action</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see ringside.model.lab.RuleAction
		 * @see ringside.model.lab.impl.LabPackageImpl#getRuleAction()
		 * @generated
		 */
		EEnum RULE_ACTION = eINSTANCE.getRuleAction();

		/**
		 * The meta object literal for the '{@link ringside.model.lab.MappingMode <em>Mapping Mode</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see ringside.model.lab.MappingMode
		 * @see ringside.model.lab.impl.LabPackageImpl#getMappingMode()
		 * @generated
		 */
		EEnum MAPPING_MODE = eINSTANCE.getMappingMode();

		/**
		 * The meta object literal for the '{@link ringside.model.lab.HandOff <em>Hand Off</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see ringside.model.lab.HandOff
		 * @see ringside.model.lab.impl.LabPackageImpl#getHandOff()
		 * @generated
		 */
		EEnum HAND_OFF = eINSTANCE.getHandOff();

		/**
		 * The meta object literal for the '{@link ringside.model.lab.CostPreset <em>Cost Preset</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see ringside.model.lab.CostPreset
		 * @see ringside.model.lab.impl.LabPackageImpl#getCostPreset()
		 * @generated
		 */
		EEnum COST_PRESET = eINSTANCE.getCostPreset();

		/**
		 * The meta object literal for the '{@link ringside.model.lab.Arrivals <em>Arrivals</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see ringside.model.lab.Arrivals
		 * @see ringside.model.lab.impl.LabPackageImpl#getArrivals()
		 * @generated
		 */
		EEnum ARRIVALS = eINSTANCE.getArrivals();

		/**
		 * The meta object literal for the '{@link ringside.model.lab.ActionKind <em>Action Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see ringside.model.lab.ActionKind
		 * @see ringside.model.lab.impl.LabPackageImpl#getActionKind()
		 * @generated
		 */
		EEnum ACTION_KIND = eINSTANCE.getActionKind();

		/**
		 * The meta object literal for the '<em>Way Mask</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see ringside.model.lab.impl.LabPackageImpl#getWayMask()
		 * @generated
		 */
		EDataType WAY_MASK = eINSTANCE.getWayMask();

	}

} //LabPackage
