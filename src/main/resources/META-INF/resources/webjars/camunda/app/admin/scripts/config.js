import { settings } from '/septet/webapps.mjs';

export default await settings('admin', 'Admin', '系统管理');
